import { compatible, dateSpan } from './dates.ts';
import { groupBy } from './group.ts';
import { attributes, type Choice, isAttribute } from './predicates.ts';
import type { Scalar, Statement } from './statement.ts';

/** From the least to the firmest; `similar` is a scheme that works alike under another name. */
const firmness = ['planned', 'exploring', 'similar', 'pilot', 'adopted'];

/** Qualifiers that tell two acts apart; others (the address of a page, its standing) only describe the claim. */
const telling = ['document', 'status', 'period', 'chain', 'holder'];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const value = (statement: Statement): Scalar => statement.value ?? '';

/** Distinct values, the best supported first (confidence, then how often), ties by text: never by the order of reading. */
export function distinct(statements: readonly Statement[]): Scalar[] {
  const ranked = [...groupBy(statements, (one) => JSON.stringify(value(one))).values()].map((same) => ({
    value: value(same[0] as Statement),
    confidence: Math.max(...same.map((one) => one.confidence)),
    told: same.length,
  }));
  ranked.sort((a, b) => b.confidence - a.confidence || b.told - a.told || byText(String(a.value), String(b.value)));
  return ranked.map((one) => one.value);
}

/**
 * The value that stands for all statements of one attribute of one thing.
 * @param about all statements of the thing: whether an adoption has happened decides which of its dates count
 * @returns undefined where no statement gives one that counts
 */
export function choose(how: Exclude<Choice, 'all'>, statements: readonly Statement[], about = statements): Scalar | undefined {
  const values = distinct(statements);
  if (how === 'firmest-status') return values.sort((a, b) => firmness.indexOf(String(b)) - firmness.indexOf(String(a)))[0];
  if (how === 'first-adoption')
    return firstDate(hasHappened(about) ? statements.filter((one) => !isAnnouncement(one)) : statements);
  return values[0];
}

const isAnnouncement = ({ qualifiers }: Statement) =>
  qualifiers?.['status'] === 'planned' || qualifiers?.['status'] === 'exploring';
const hasHappened = (about: readonly Statement[]) =>
  about.some(
    ({ predicate, value: status }) => predicate === 'status' && firmness.indexOf(String(status)) >= firmness.indexOf('similar'),
  );

/**
 * The first date on which the thing was so. A statement that only announces (`status` planned or exploring), or tells
 * of a later stage, gives way to one that does not; "not later than" gives way to a date; and of a date and one that it
 * contains the more precise stands, as it tells the same day better.
 */
function firstDate(statements: readonly Statement[]): Scalar | undefined {
  const ranked = statements.flatMap((one) => {
    const span = dateSpan(String(one.value));
    return span ? [{ span, weight: standing(one) }] : [];
  });
  const firmest = Math.min(...ranked.map((one) => one.weight));
  const spans = ranked.filter((one) => one.weight === firmest).map((one) => one.span);
  spans.sort((a, b) => byText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') || byText(b.edtf, a.edtf));
  let first = spans.shift();
  for (const span of spans) if (first && span.edtf.startsWith(first.edtf)) first = span;
  return first?.edtf;
}

function standing(one: Statement): number {
  const open = String(one.value).startsWith('..') ? 4 : 0;
  const later = one.qualifiers?.['stage'] === 'later' ? 2 : 0;
  const status = one.qualifiers?.['status'];
  return open + later + (status === undefined || status === 'adopted' || status === 'pilot' ? 0 : 1);
}

/**
 * Whether two statements of one attribute of one thing contradict each other: their values cannot both be true and
 * no telling qualifier that both carry differs (two documents date two acts, not one act twice).
 * A later stage is another act, and an intention can be told on many days.
 */
export function contradict(a: Statement, b: Statement): boolean {
  if (!isAttribute(a.predicate) || attributes[a.predicate].choose === 'all') return false;
  if (attributes[a.predicate].choose === 'firmest-status' || a.value === b.value) return false;
  const [of, other] = [a.qualifiers ?? {}, b.qualifiers ?? {}];
  if (of['stage'] !== other['stage'] || isAnnouncement(a) || isAnnouncement(b)) return false;
  if (telling.some((key) => key in of && key in other && of[key] !== other[key])) return false;
  if (attributes[a.predicate].type !== 'date') return true;
  const [first, second] = [dateSpan(String(a.value)), dateSpan(String(b.value))];
  return first !== undefined && second !== undefined && !compatible(first, second);
}
