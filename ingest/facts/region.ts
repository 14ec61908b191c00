import { namedId } from '../../graph/ids.ts';
import { type Statement, statement, type Thing } from '../../graph/statement.ts';
import { regionThing } from '../gazetteer/extraction.ts';
import type { Gazetteer, GazetteerRegion } from '../gazetteer/gazetteer.ts';
import type { FactRow, Refusal } from './table.ts';

/** The region that a cell names by code or full name; a development zone, which has no code, is known by its name. */
export function regionOf(name: string, code: string, gazetteer: Gazetteer): Thing {
  const known = gazetteer.byCode(code) ?? meantBy(name, gazetteer)[0];
  return known ? regionThing(known) : { id: namedId('Zone', name), kind: 'Zone' };
}

/** A name with the unit above before it: 南通市如东县 is 如东县, the one in 南通市. */
function qualified(name: string, gazetteer: Gazetteer): GazetteerRegion | undefined {
  const hits = gazetteer.find(name);
  const above = hits[0];
  const last = hits.at(-1);
  if (!above || !last || above.start !== 0 || last.start !== above.end || last.end !== name.length) return undefined;
  const upper = new Set(above.regions.map((region) => region.code));
  return last.regions.find((region) => gazetteer.ancestors(region.code).some((ancestor) => upper.has(ancestor.code)));
}

/** A zone has no code and is known by its name, which says what it is. */
const zoneName = /.[区园城港]$/u;

/** Which columns tell a region; a table may lack those for its code and its level. */
interface RegionColumns {
  name?: string;
  code?: string;
  level?: string;
}

/** What is wrong with the region of a row: no such place, several of that name, or a code that is another place's. */
export function regionRefusal(row: FactRow, gazetteer: Gazetteer, columns: RegionColumns = {}): Refusal | undefined {
  const column = columns.name ?? 'region';
  const [name, code, level] = [
    row.get(column),
    columns.code ? row.get(columns.code) : '',
    columns.level ? row.get(columns.level) : '',
  ];
  const meant = meantBy(name, gazetteer);
  if (code !== '') {
    const coded = gazetteer.byCode(code);
    if (!coded) return { column: columns.code ?? column, why: 'is a code that no region has: correct it, or leave it empty' };
    return meant.includes(coded)
      ? undefined
      : { column, why: `is not ${coded.name}, whose code ${code} is: correct one of them` };
  }
  const [first, second] = meant;
  if (first && second && first.level === second.level)
    return { column, why: `is the name of several regions: put the unit above before it, or give its code` };
  if (first || level === 'zone' || (level === '' && zoneName.test(name))) return undefined;
  return { column, why: 'is no region that is known: give its full name, or the level zone for a development zone' };
}

/** Every region that a cell may name, higher levels first. */
function meantBy(name: string, gazetteer: Gazetteer): GazetteerRegion[] {
  const named = gazetteer.named(name);
  const inside = qualified(name, gazetteer);
  return inside ? [...named, inside] : named;
}

/** A zone's own name, and the place that begins it: 包头稀土高新技术产业开发区 is part of 包头市. */
export function zoneStatements(zone: Thing, row: FactRow, column: string, gazetteer: Gazetteer): Statement[] {
  if (zone.kind !== 'Zone') return [];
  const name = row.get(column);
  const evidence = row.quote(column);
  const naming = statement({ subject: zone, predicate: 'name', value: name, rule: 'facts/zone', evidence });
  const place = gazetteer.find(name).find((hit) => hit.start === 0)?.regions[0];
  if (!place) return [naming];
  const part = { predicate: 'PART_OF', object: regionThing(place), assertion: 'derived', rule: 'facts/zone-name' } as const;
  return [naming, statement({ subject: zone, ...part, evidence })];
}
