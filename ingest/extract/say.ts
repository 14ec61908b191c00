import { type Claim, type Scalar, type Statement, statement, type Thing } from '../../graph/statement.ts';
import { evidenceOf, type Span } from '../mend/clean.ts';
import { confidenceOfRule } from './confidence.ts';
import type { Reading } from './reading.ts';

export interface Said {
  subject: Thing;
  predicate: string;
  object?: Thing;
  value?: Scalar;
  rule: string;
  /** The words that say it, and where it inherits from (a heading, an alias, a dateline); nothing is left out silently. */
  at: readonly (Span | null | undefined)[];
  assertion?: Claim['assertion'];
  modality?: Claim['modality'];
  polarity?: Claim['polarity'];
  qualifiers?: Record<string, string | number>;
}

const bare = ({ id, kind }: Thing): Thing => ({ id, kind });

/** A statement with the source's exact characters as evidence; undefined where nothing printed stands behind the spans. */
export function say(reading: Reading, said: Said): Statement | undefined {
  const { clean, source, lines } = reading;
  const spans = joined(
    clean.text,
    said.at.filter((span) => span !== null && span !== undefined),
  );
  const evidence = spans
    .flatMap((span) => evidenceOf(clean, span, source, lines))
    .filter((one, at, all) => all.findIndex((other) => other.start <= one.start && other.end >= one.end) === at);
  if (evidence.length === 0) return undefined;
  return statement({
    subject: bare(said.subject),
    predicate: said.predicate,
    ...(said.object ? { object: bare(said.object) } : {}),
    ...(said.value === undefined ? {} : { value: said.value }),
    rule: said.rule,
    confidence: confidenceOfRule(said.rule),
    ...(said.assertion ? { assertion: said.assertion } : {}),
    ...(said.modality ? { modality: said.modality } : {}),
    ...(said.polarity ? { polarity: said.polarity } : {}),
    ...(said.qualifiers ? { qualifiers: said.qualifiers } : {}),
    evidence,
  });
}

/** How far apart, in characters, two spans of one sentence may stand to be quoted with what is between them. */
const reach = 60;

/**
 * Spans in the order given, those of one sentence made one: a reader wants the words in their sentence, not in shreds.
 * Another sentence, row or heading stays a quote of its own.
 */
function joined(text: string, spans: readonly Span[]): Span[] {
  const quotes: Span[] = [];
  for (const span of spans) {
    const near = quotes.find((quote) => together(text, quote, span));
    if (near) Object.assign(near, { start: Math.min(near.start, span.start), end: Math.max(near.end, span.end) });
    else quotes.push({ ...span });
  }
  return quotes;
}

function together(text: string, a: Span, b: Span): boolean {
  const [start, end] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return start >= end || (end - start <= reach && !/[。！？\n]/u.test(text.slice(start, end)));
}

/** Several statements of one rule; those without evidence are left out. */
export function sayAll(reading: Reading, all: readonly Said[]): Statement[] {
  return all.flatMap((one) => say(reading, one) ?? []);
}
