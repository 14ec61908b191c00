import { z } from 'zod';
import { type Case, rungs } from '../../diffusion/dossier/case.ts';
import { verdict } from '../../diffusion/dossier/verdict.ts';
import { namedId } from '../../graph/ids.ts';
import { readStatement } from '../../graph/rows.ts';
import type { Statement } from '../../graph/statement.ts';
import { TieByModels } from '../diffusion/tie-by-models.ts';
import { lookup, type Service } from '../service.ts';
import { SourceRow } from '../sources/source.ts';
import { ThingRow } from '../things/thing.ts';
import { datesOf } from './adoption.ts';
import { Alternatives, alternativesOf } from './alternatives.ts';
import { CounterEvidence, contrasts, counterEvidence, isShared } from './counter.ts';
import { Timing, timing } from './lag.ts';
import { Mechanisms, mechanismsOf } from './mechanisms.ts';
import { Missing, missingOf, ofPolicy } from './missing.ts';
import { ChannelRow, channelOf, readPlaces } from './places.ts';
import { sourcesIn } from './quotes.ts';
import type { PolicyRecord } from './record.ts';
import { forVerdict, ReferenceRow, referencesBetween } from './references.ts';
import { Wording, wordingOf } from './wording.ts';

const Verdict = z.object({
  rung: z.enum(rungs).describe('on a fixed ladder, the strongest first'),
  rule: z.object({ id: z.string(), zh: z.string(), en: z.string() }).describe('the rule that gave it, in one sentence'),
  reasons: z.array(z.string()).describe('ids of the parts of the dossier that it rests on; order is timing, channel the channel'),
  assertion: z.literal('derived').describe('a judgement by rule, never a fact'),
});

/** The case for a tie: did one region follow another, and how do we know. */
export const Dossier = z
  .object({
    from: ThingRow.describe('the model'),
    to: ThingRow.describe('the follower'),
    policy: ThingRow,
    verdict: Verdict,
    timing: Timing,
    references: z.array(ReferenceRow).describe('what sources say of the two, both ways'),
    mechanisms: Mechanisms,
    wording: Wording,
    channel: ChannelRow,
    alternatives: Alternatives,
    counterEvidence: z.array(CounterEvidence),
    models: TieByModels.describe(
      'what models of diffusion make of the order of all policies: inferred, and no part of the verdict',
    ),
    missing: z.array(Missing).describe('what the graph does not hold'),
    sources: z
      .array(SourceRow.pick({ id: true, title: true, name: true, date: true, standing: true }))
      .describe('those of the quotes'),
  })
  .meta({ id: 'Dossier' });

export type Dossier = z.infer<typeof Dossier>;

interface Asked {
  from: ThingRow;
  to: ThingRow;
  policy: ThingRow;
}

/** Gathers all that speaks for and against a tie, and judges it. */
export async function readDossier(
  service: Service,
  record: PolicyRecord,
  { from, to, policy }: Asked,
  models: Dossier['models'],
): Promise<Dossier> {
  const regions = new Map([from, to, ...[...record.regions.values()].map(({ region }) => region)].map((one) => [one.id, one]));
  const [places, said] = await Promise.all([
    readPlaces(service, [...regions.values()]),
    lookup(service, 'statements-of-subjects', { ids: [from.id, to.id] }),
  ]);
  // What is said of how they handle another policy says nothing of this one.
  const statements = said.map(readStatement).filter(of(policy.id));
  const dates = ({ id }: ThingRow) => datesOf(record.regions.get(id), record.named);
  const references = referencesBetween({ from, to }, statements);
  const directed = references.filter((one) => one.relation === 'DIRECTED' && one.direction === 'forward');
  const told = {
    timing: timing(dates(from), dates(to)),
    references,
    mechanisms: mechanismsOf(from.id, to.id, record),
    wording: wordingOf(from.id, to.id, record),
    channel: channelOf(
      from,
      to,
      places,
      directed.filter(({ polarity }) => polarity === 'affirmed').map(({ id }) => id),
    ),
  };
  const whole = {
    from,
    to,
    policy,
    verdict: { ...verdict(caseOf(told)), assertion: 'derived' as const },
    ...told,
    alternatives: alternativesOf({ from, to }, record, places, statements),
    counterEvidence: counterEvidence(told),
    models,
    missing: missingOf(told),
  };
  const quoted = sourcesIn(whole);
  const sources = record.sources.filter(({ id }) => quoted.has(id));
  return { ...whole, sources: sources.map(({ id, title, name, date, standing }) => ({ id, title, name, date, standing })) };
}

const of = (policy: string) => (one: Statement) =>
  one.qualifiers?.['policy'] === undefined || namedId('Policy', String(one.qualifiers['policy'])) === policy;

type Told = Pick<Dossier, 'timing' | 'references' | 'mechanisms' | 'wording' | 'channel'>;

function caseOf({ timing, references: all, mechanisms, wording, channel }: Told): Case {
  const references = ofPolicy(timing) ? all : [];
  const rows = mechanisms.rows.filter(({ component, judgement }) => !component.intrinsic && isShared(judgement));
  const ids = (judgement: string) => rows.filter((row) => row.judgement === judgement).map(({ id }) => id);
  return {
    references: forVerdict(references),
    contrasts: contrasts(references).map(({ id }) => id),
    order: timing.order,
    planned: timing.to.planned,
    vertical: channel.direction === 'down',
    kept: ids('kept'),
    recast: ids('recast'),
    wording: wording.runs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    distinctive: wording.runs.filter(({ distinctive }) => distinctive).map(({ id }) => id),
  };
}
