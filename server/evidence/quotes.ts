import type { Service } from '../service.ts';
import { readEvidence } from './answer.ts';

/** The words at an address of evidence, and where they stand. */
export interface Quoted {
  ref: string;
  quote: string;
  line: number;
  /** The title of the source. */
  source: string;
}

/**
 * The quotes that prove each row, in the order of its evidence.
 * @param read gives the quotes of addresses, each of which it is given once
 */
export async function quotesOf(
  rows: readonly Record<string, unknown>[],
  read: (refs: readonly string[]) => Promise<Quoted[]>,
): Promise<Quoted[][]> {
  const refsOf = (row: Record<string, unknown>) => [row['evidence'] ?? []].flat().map(String);
  const quotes = await read([...new Set(rows.flatMap(refsOf))]);
  const byRef = new Map(quotes.map((one) => [one.ref, one]));
  return rows.map((row) => refsOf(row).flatMap((ref) => byRef.get(ref) ?? []));
}

/** Reads quotes from the store. */
export const fromStore = (service: Service) => (refs: readonly string[]) =>
  Promise.all(
    refs.map(async (ref) => {
      const { quote, line, source } = await readEvidence(service, ref);
      return { ref, quote, line, source: source.title };
    }),
  );
