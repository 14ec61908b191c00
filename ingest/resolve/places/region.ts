import { namedId } from '../../../graph/ids.ts';
import type { Thing } from '../../../graph/statement.ts';
import type { Gazetteer, GazetteerRegion, RegionLevel } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../mend/clean.ts';

/** A region as statements carry it. */
export interface Region extends Thing {
  kind: 'Nation' | 'Province' | 'City' | 'County' | 'Zone';
  /** Full name; 全国 for the nation. */
  name: string;
  /** The region it is part of, nearest first, as ids; [] where nothing says. */
  above: string[];
}

/** A place in the text that names a region. A shorthand yields several of the same span. */
export interface Place extends Span {
  region: Region;
  /** Why this region and no other that bears the name. */
  why: string;
}

const kindOf: Record<RegionLevel, Region['kind']> = { nation: 'Nation', province: 'Province', city: 'City', county: 'County' };

export function regionOf(gazetteer: Gazetteer, one: GazetteerRegion): Region {
  const name = one.level === 'nation' ? '全国' : one.name;
  return { id: one.code, kind: kindOf[one.level], name, above: gazetteer.ancestors(one.code).map(({ code }) => code) };
}

export function zoneOf(name: string, parent: Region | undefined): Region {
  return { id: namedId('Zone', name), kind: 'Zone', name, above: parent ? [parent.id, ...parent.above] : [] };
}
