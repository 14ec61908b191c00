import { readEvidence } from '../../evidence/answer.ts';
import type { Service } from '../../service.ts';

/** The words at an address of evidence, and where they stand. */
export interface Quoted {
  ref: string;
  quote: string;
  line: number;
  source: string;
}

/** The quotes that prove each row, in the order of its evidence. */
export async function quotesOf(service: Service, rows: readonly Record<string, unknown>[]): Promise<Quoted[][]> {
  const read = new Map<string, Promise<Quoted>>();
  const quoted = (ref: string) => {
    const known =
      read.get(ref) ?? readEvidence(service, ref).then(({ quote, line, source }) => ({ ref, quote, line, source: source.title }));
    read.set(ref, known);
    return known;
  };
  const found: Quoted[][] = [];
  for (const row of rows) found.push(await Promise.all([row['evidence'] ?? []].flat().map((ref) => quoted(String(ref)))));
  return found;
}
