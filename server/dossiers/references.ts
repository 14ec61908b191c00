import { z } from 'zod';
import type { Reference } from '../../diffusion/dossier/case.ts';
import { groupBy } from '../../graph/group.ts';
import { digest } from '../../graph/ids.ts';
import { relations } from '../../graph/predicates.ts';
import { Statement } from '../../graph/statement.ts';
import { ThingRow } from '../things/thing.ts';
import { Quote, quotesOf } from './quotes.ts';

const types = ['LEARNED_FROM', 'REFERRED_TO', 'DIRECTED', 'CONTRASTED_WITH'] as const;

/** What a source says of one region and the other. */
export const ReferenceRow = z
  .object({
    id: z.string(),
    relation: z.enum(types),
    zh: z.string(),
    en: z.string(),
    direction: z
      .enum(['forward', 'backward'])
      .describe('forward: it speaks for the tie asked; backward: for the other way round'),
    from: ThingRow.describe('the region that learned, named, directed or is contrasted'),
    to: ThingRow,
    assertion: Statement.shape.assertion,
    modality: Statement.shape.modality,
    polarity: Statement.shape.polarity,
    confidence: z.number(),
    date: z.string().nullable().describe('EDTF, of the reference'),
    basis: z.string().nullable().describe('in what way, as the rule or the table has it'),
    address: z.string().nullable().describe('of the page that a table names'),
    quotes: z.array(Quote),
  })
  .meta({ id: 'RegionReference' });

export type ReferenceRow = z.infer<typeof ReferenceRow>;

/**
 * Every statement that ties the two regions, both ways; alike ones of several sources stand as one.
 * @param statements those whose subject is one of the two
 */
export function referencesBetween(
  { from, to }: { from: ThingRow; to: ThingRow },
  statements: readonly Statement[],
): ReferenceRow[] {
  const ends = new Map([from, to].map((one) => [one.id, one]));
  const between = statements.filter(
    ({ subject, object, predicate }) =>
      object && subject.id !== object.id && ends.has(subject.id) && ends.has(object.id) && isReference(predicate),
  );
  const same = groupBy(between, ({ subject, predicate, object, assertion, modality, polarity, qualifiers }) =>
    JSON.stringify([
      subject.id,
      predicate,
      object?.id,
      assertion,
      modality,
      polarity,
      qualifiers?.['date'],
      qualifiers?.['basis'],
    ]),
  );
  const rows = [...same].map(([key, alike]): ReferenceRow => {
    const [one] = alike as [Statement];
    const relation = ReferenceRow.shape.relation.parse(one.predicate);
    const [start, end] = [ends.get(one.subject.id) as ThingRow, ends.get(one.object?.id ?? '') as ThingRow];
    const forward = relation === 'DIRECTED' ? start.id === from.id : start.id === to.id;
    return {
      id: `reference:${digest([key], 8)}`,
      relation,
      zh: relations[relation].zh,
      en: relations[relation].en,
      direction: forward ? 'forward' : 'backward',
      from: start,
      to: end,
      assertion: one.assertion,
      modality: one.modality,
      polarity: one.polarity,
      confidence: Math.max(...alike.map(({ confidence }) => confidence)),
      ...qualifiersOf(one),
      quotes: quotesOf(alike),
    };
  });
  return rows.sort((a, b) => types.indexOf(a.relation) - types.indexOf(b.relation) || (a.id < b.id ? -1 : 1));
}

function qualifiersOf({ qualifiers }: Statement): Pick<ReferenceRow, 'date' | 'basis' | 'address'> {
  const [date = null, basis = null, address = null] = ['date', 'basis', 'address'].map((name) => {
    const value = qualifiers?.[name];
    return value === undefined ? null : String(value);
  });
  return { date, basis, address };
}

const isReference = (predicate: string) => (types as readonly string[]).includes(predicate);

/** References of the follower to the model as the verdict takes them. */
export function forVerdict(rows: readonly ReferenceRow[]): Reference[] {
  return rows.flatMap(({ id, relation, direction, assertion, modality, polarity }) =>
    relation === 'CONTRASTED_WITH' || direction === 'backward' ? [] : [{ id, relation, assertion, modality, polarity }],
  );
}

/** Whom the follower is said to have learned from or named, by their ids. */
export function referredTo(follower: string, statements: readonly Statement[]): Map<string, Statement[]> {
  const said = statements.filter(
    ({ subject, predicate, polarity }) =>
      subject.id === follower && polarity === 'affirmed' && (predicate === 'LEARNED_FROM' || predicate === 'REFERRED_TO'),
  );
  return groupBy(said, ({ object }) => object?.id ?? '');
}
