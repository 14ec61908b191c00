import { compatible, dateSpan } from './dates.ts';
import { groupBy } from './group.ts';
import { attributes, type Choice, isAttribute } from './predicates.ts';
import type { Scalar, Told } from './statement.ts';

/** From the least to the firmest. */
const firmness: readonly string[] = attributes.status.values;

/** Qualifiers that tell two acts apart; others (the address of a page, its standing) only describe the claim. */
const telling = ['document', 'status', 'period', 'chain', 'holder'];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const value = (statement: Told): Scalar => statement.value ?? '';

/** Distinct values, the best supported first (confidence, then how often), ties by text: never by the order of reading. */
export function distinct(statements: readonly Told[]): Scalar[] {
  if (statements.length === 1) return statements.map(value);
  const ranked = [...groupBy(statements, (one) => JSON.stringify(value(one))).values()].map((same) => ({
    value: value(same[0] as Told),
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
export function choose(how: Exclude<Choice, 'all'>, statements: readonly Told[], about = statements): Scalar | undefined {
  if (how === 'first-adoption') return firstDate(ofTheAct(statements, about));
  const values = distinct(statements);
  if (how === 'firmest-status') return values.sort((a, b) => firmness.indexOf(String(b)) - firmness.indexOf(String(a)))[0];
  return values[0];
}

/** How much a status is an adoption proper: 0 a plan, 1 a practice that works alike, 2 the policy itself; unsaid counts as it. */
const tier = (status: unknown) => (status === 'planned' || status === 'exploring' ? 0 : status === 'similar' ? 1 : 2);

/** The statements of a date that speak of what the thing is known to be: the day of a plan does not date what was done later. */
function ofTheAct(dates: readonly Told[], about: readonly Told[]): Told[] {
  const known = Math.max(0, ...about.filter(({ predicate }) => predicate === 'status').map((one) => tier(one.value)));
  return dates.filter(({ qualifiers }) => tier(qualifiers?.['status']) >= known);
}

/**
 * The first date on which the thing was so. "Not later than" gives way to a date, and of a date and one that it contains
 * the more precise stands, as it tells the same day better. A later stage is no first date, but it bounds one: `../2024-02-26`.
 */
function firstDate(statements: readonly Told[]): Scalar | undefined {
  const ranked = statements.flatMap((one) => {
    const span = dateSpan(boundedBy(one));
    return span ? [{ span, weight: (span.earliest === null ? 3 : 0) + 2 - tier(one.qualifiers?.['status']) }] : [];
  });
  const firmest = Math.min(...ranked.map((one) => one.weight));
  const spans = ranked.filter((one) => one.weight === firmest).map((one) => one.span);
  spans.sort((a, b) => byText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? '') || byText(b.edtf, a.edtf));
  let first = spans.shift();
  for (const span of spans) if (first && span.edtf.startsWith(first.edtf)) first = span;
  return first?.edtf;
}

/** What a statement of a date says of the first one, as EDTF. */
export function boundedBy({ value, qualifiers }: Told): string {
  const date = String(value);
  return qualifiers?.['stage'] === 'later' && !date.startsWith('..') ? `../${date.split('/').at(-1)}` : date;
}

/**
 * Whether two statements of one attribute of one thing contradict each other: their values cannot both be true and
 * no telling qualifier that both carry differs (two documents date two acts, not one act twice).
 * A later stage is another act, and an intention can be told on many days.
 */
export function contradict(a: Told, b: Told): boolean {
  if (!isAttribute(a.predicate) || ['all', 'any', 'firmest-status'].includes(attributes[a.predicate].choose)) return false;
  if (a.value === b.value) return false;
  const [of, other] = [a.qualifiers ?? {}, b.qualifiers ?? {}];
  if (of['stage'] !== other['stage'] || tier(of['status']) === 0 || tier(other['status']) === 0) return false;
  if (telling.some((key) => key in of && key in other && of[key] !== other[key])) return false;
  if (attributes[a.predicate].type !== 'date') return true;
  const [first, second] = [dateSpan(String(a.value)), dateSpan(String(b.value))];
  return first !== undefined && second !== undefined && !compatible(first, second);
}
