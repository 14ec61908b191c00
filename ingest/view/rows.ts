import type { Kind } from '../../graph/kinds.ts';
import type { Evidence, Scalar, Statement } from '../../graph/statement.ts';

/** All that one source says of one thing, in the order of the source. */
export interface Told {
  id: string;
  kind: Kind;
  /** Offset of the first word on it. */
  start: number;
  about: Statement[];
}

/** The statements of an extraction by the thing they are about, things in the order in which the source comes to them. */
export function toldOf(statements: readonly Statement[]): Map<string, Told> {
  const things = new Map<string, Told>();
  for (const one of [...statements].sort((a, b) => startOf(a) - startOf(b))) {
    const told = things.get(one.subject.id) ?? { ...one.subject, start: startOf(one), about: [] };
    told.about.push(one);
    things.set(one.subject.id, told);
  }
  return things;
}

const startOf = (one: Statement) => Math.min(...one.evidence.map(({ start }) => start));

export function valuesOf(told: Told | undefined, predicate: string): Scalar[] {
  return [...new Set((told?.about ?? []).filter((one) => one.predicate === predicate).flatMap((one) => one.value ?? []))];
}

/** The first value in the source; null where it gives none. */
export function text(told: Told | undefined, predicate: string): string | null {
  const [value] = valuesOf(told, predicate);
  return value === undefined ? null : String(value);
}

export function number(told: Told | undefined, predicate: string): number | null {
  const value = valuesOf(told, predicate).find((one) => typeof one === 'number');
  return typeof value === 'number' ? value : null;
}

/** The statements of a relation, one an end. */
export function linked(told: Told | undefined, predicate: string): Statement[] {
  const ends = (told?.about ?? []).filter((one) => one.predicate === predicate && one.object);
  return ends.filter((one, at) => ends.findIndex((other) => other.object?.id === one.object?.id) === at);
}

/** First and last line of what proves a row. */
export function linesOf(statements: readonly Statement[]): [number, number] {
  const all = statements.flatMap(({ evidence }) => evidence);
  return [Math.min(...all.map(({ line }) => line)), Math.max(...all.map(lastLine))];
}

const lastLine = ({ line, quote }: Evidence) => line + (quote.split('\n').length - 1);

/** The longest quote behind a row. */
export function quoteOf(statements: readonly Statement[]): string {
  const quotes = statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  return quotes.sort((a, b) => b.length - a.length)[0] ?? '';
}
