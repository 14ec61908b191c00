import { z } from 'zod';
import { NotFoundError, ParameterError } from '../../graph/errors.ts';
import { readStatement } from '../../graph/rows.ts';
import { Passage } from '../../graph/source.ts';
import { parseReference, Statement } from '../../graph/statement.ts';
import { lookup, type Service } from '../service.ts';
import { readSource, SourceRow } from '../sources/source.ts';
import { ThingRow } from '../things/thing.ts';
import { thingsOf } from '../things/things-of.ts';
import { around } from './around.ts';

/** Characters shown on each side of a quote, more or less: the cut is at a line break. */
const reach = 300;

const EvidenceStatement = Statement.pick({
  id: true,
  predicate: true,
  assertion: true,
  modality: true,
  polarity: true,
  confidence: true,
  rule: true,
  value: true,
  qualifiers: true,
}).extend({ subject: ThingRow, object: ThingRow.optional() });

/** What proves a fact: the words, where they stand, what stands around them, and all that is taken from them. */
export const EvidenceAnswer = z
  .object({
    ref: z.string(),
    quote: z.string().describe('source.slice(start, end), UTF-16'),
    line: z.int().describe('line of the source in which the quote starts, from 1'),
    source: SourceRow.pick({ id: true, title: true, name: true, date: true, standing: true }),
    before: z.string(),
    after: z.string(),
    context: z.object({ start: z.int(), end: z.int() }).describe('source.slice(start, end) is before + quote + after'),
    statements: z.array(EvidenceStatement),
  })
  .meta({ id: 'Evidence' });

export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;

/**
 * The evidence at an address `source:start-end`.
 * @throws ParameterError where it is no address or lies outside the source; NotFoundError for an unknown source.
 */
export async function readEvidence(service: Service, ref: string): Promise<EvidenceAnswer> {
  const place = parseReference(ref);
  if (!place) throw new ParameterError('ref', `ref: ${ref.slice(0, 60)} is no address of evidence; one is source:start-end.`);
  const source = await readSource(service, place.source);
  if (!source) throw new NotFoundError(`There is no source ${place.source.slice(0, 60)}; /api/v1/sources lists them.`);
  if (place.end > source.length)
    throw new ParameterError(
      'ref',
      `ref: ${place.start}-${place.end} lies outside the source, which has ${source.length} characters.`,
    );
  const span = { from: Math.max(0, place.start - 2 * reach), to: place.end + 2 * reach };
  const [lines, found] = await Promise.all([
    lookup(service, 'passages', { source: source.id, ...span }),
    lookup(service, 'statements-at', place),
  ]);
  const passages = lines.map((row) => z.object({ properties: Passage }).parse(row['passage']).properties);
  const surroundings = around(passages, place, reach);
  if (!surroundings) throw new NotFoundError(`The text of the source ${source.id} is not in the graph.`);
  const { id, title, name, date, standing } = source;
  return {
    ref,
    ...surroundings,
    source: { id, title, name, date, standing },
    statements: await labelled(service, found.map(readStatement)),
  };
}

async function labelled(service: Service, statements: readonly Statement[]): Promise<EvidenceAnswer['statements']> {
  const named = await thingsOf(service, statements);
  return statements.map(({ subject, object, evidence: _, ...rest }) => ({
    ...rest,
    subject: named(subject),
    ...(object ? { object: named(object) } : {}),
  }));
}
