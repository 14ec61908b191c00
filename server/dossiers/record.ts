import { z } from 'zod';
import type { Folded } from '../../diffusion/dossier/wording/text.ts';
import { groupBy } from '../../graph/group.ts';
import { readStatement } from '../../graph/rows.ts';
import { Passage, type Source } from '../../graph/source.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Value } from '../../graph/store.ts';
import { keeper } from '../kept.ts';
import { lookup, type Service } from '../service.ts';
import { toSource } from '../sources/source.ts';
import { namesOf, type ThingRow, toThing } from '../things/thing.ts';
import { thingsOf } from '../things/things-of.ts';
import { textsOf } from './texts.ts';

const Properties = z.object({
  properties: z.object({
    date: z.string().optional(),
    earliest: z.string().optional(),
    latest: z.string().optional(),
    status: z.string().optional(),
    conflicts: z.array(z.string()).default([]),
    conflicting: z.array(z.string()).default([]),
  }),
});

/** An adoption, a leadership or a mechanism of a region, with all that is said of it. */
export interface Act extends ThingRow {
  properties: z.infer<typeof Properties>['properties'];
  statements: readonly Statement[];
  passages: readonly Passage[];
}

export interface RegionRecord {
  region: ThingRow;
  /** Every name that the region is known by. */
  names: readonly string[];
  acts: readonly Act[];
}

/** All that the graph holds on a policy, by the id of the region. */
export interface PolicyRecord {
  regions: ReadonlyMap<string, RegionRecord>;
  /** What the sources write on each region, folded for comparison. */
  texts: ReadonlyMap<string, Folded>;
  sources: readonly Source[];
  /** The label of whatever the statements speak of. */
  named: Awaited<ReturnType<typeof thingsOf>>;
  /** The line of a source, from 1, in which a character stands. */
  lineOf(source: string, offset: number): number;
}

/** Reads a policy whole: how common a wording is, and who else came first, can only be told from all regions. */
async function readRecord(service: Service, policy: string): Promise<PolicyRecord> {
  const [rows, [node], stored] = await Promise.all([
    lookup(service, 'acts-of-policy', { policy }),
    lookup(service, 'thing', { id: policy }),
    lookup(service, 'sources'),
  ]);
  const ids = [...new Set(rows.flatMap(({ act }) => toThing(act)?.id ?? []))];
  const [said, lines] = await Promise.all([
    lookup(service, 'statements-of-subjects', { ids }),
    lookup(service, 'passages-of-subjects', { ids }),
  ]);
  const statements = said.map(readStatement);
  const bySubject = groupBy(statements, ({ subject }) => subject.id);
  const passages = groupBy(lines, ({ id }) => String(id));
  const regions = new Map<string, RegionRecord & { acts: Act[] }>();
  for (const { act, region } of rows) {
    const [thing, where] = [toThing(act), toThing(region)];
    if (!thing || !where) continue;
    const known = regions.get(where.id) ?? { region: where, names: namesOf(region), acts: [] };
    known.acts.push({
      ...thing,
      properties: Properties.parse(act).properties,
      statements: bySubject.get(thing.id) ?? [],
      passages: (passages.get(thing.id) ?? []).map(({ passage }) => passageOf(passage)),
    });
    regions.set(where.id, known);
  }
  const sources = stored.map(({ source }) => toSource(source));
  const names = [...namesOf(node?.['thing']), ...[...regions.values()].flatMap((one) => one.names)];
  return {
    regions,
    texts: textsOf(regions, [...names, ...sources.map(({ title }) => title)]),
    sources,
    named: await thingsOf(service, statements),
    lineOf: linesOf(regions),
  };
}

function linesOf(regions: ReadonlyMap<string, RegionRecord>): PolicyRecord['lineOf'] {
  const passages = groupBy(
    [...regions.values()].flatMap(({ acts }) => acts.flatMap((act) => act.passages)),
    ({ source }) => source,
  );
  return (source, offset) => passages.get(source)?.find(({ start, end }) => start <= offset && offset < end)?.line ?? 1;
}

const passageOf = (value: Value | undefined) => z.object({ properties: Passage }).parse(value).properties;

/** Reads a policy by its id and the version of the data. */
export type Records = (policy: string, version: string) => Promise<PolicyRecord>;

/** Policies that are kept: readers compare few at a time. */
const most = 4;

/** The reader of policies that all routes share, as a policy is read whole. */
export function recordsOf(service: Service): Records {
  const kept = keeper<PolicyRecord>(most);
  return (policy, version) => kept(version, policy, () => readRecord(service, policy));
}
