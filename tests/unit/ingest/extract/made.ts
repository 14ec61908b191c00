import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { misuse } from '../../../../graph/predicates.ts';
import { Statement, type Statement as StatementType } from '../../../../graph/statement.ts';
import type { Extraction } from '../../../../ingest/extraction.ts';
import { type Facts, factsOf } from '../../../../ingest/facts-view.ts';
import { readGazetteer } from '../../../../ingest/inputs.ts';
import { extractText } from '../../../../ingest/text.ts';

const { gazetteer } = readGazetteer();

/** The extraction of a made text. */
export function extraction(text: string, given: { date?: string; region?: string } = {}): Extraction {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return extractText({ name: 'made.txt', text, sha256, ...given }, gazetteer);
}

/** The facts of a made text, as `extract --format facts` prints them. */
export const facts = (text: string, given: { date?: string; region?: string } = {}): Facts =>
  factsOf(extraction(text, given).statements);

/** What is wrong with the statements of a text: evidence that does not re-slice, a shape that is none, a misused predicate. */
export function wrong(text: string, statements: readonly StatementType[]): string[] {
  return statements.flatMap((one) => {
    const shape = Statement.safeParse(one);
    const use = misuse(one.subject.kind, one.predicate, one.object?.kind);
    const slices = one.evidence.filter(({ start, end, quote }) => text.slice(start, end) !== quote);
    return [
      ...(shape.success ? [] : [`${one.rule}: ${shape.error.message}`]),
      ...(use ? [`${one.rule}: ${use}`] : []),
      ...slices.map(({ quote }) => `${one.rule}: does not re-slice: ${quote}`),
    ];
  });
}

const path = new URL('../../../../../shared/digest.txt', import.meta.url);

/** The digest as published, where it lies beside the project; null elsewhere. */
export const digest: string | null = existsSync(path) ? readFileSync(path, 'utf8') : null;
