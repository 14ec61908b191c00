import { type DateSpan, dateSpan } from '../../graph/dates.ts';
import { folded } from '../search/fold.ts';
import type { Asked } from './asked.ts';
import type { Alternative, Bound } from './clauses.ts';
import { refused, shown } from './errors.ts';
import { type Cell, type Field, textOf } from './table.ts';

type Known = Exclude<Alternative, { kind: 'unknown' }>;
type Match = (cell: Cell) => boolean;

/** Whether a cell has one of the values. Each cell is folded once, however many values there are. */
export function matchOf({ field, find }: Asked, values: readonly Known[]): Match {
  if (find) return finding(field, values);
  if (field.type === 'number') return anyOf(values.map((one) => within(field, one)));
  if (field.type === 'date') return anyOf(values.map((one) => overlapping(field, one)));
  const is = values.map((one) => (one.kind === 'is' ? one : unordered(field)));
  if (field.type === 'thing') return among(is.map(({ value }) => value));
  return like(field, is);
}

const anyOf =
  (some: readonly Match[]): Match =>
  (cell) =>
    some.some((one) => one(cell));

function among(values: readonly string[]): Match {
  const wanted = new Set(values);
  return (cell) => wanted.has(textOf(cell));
}

function unordered({ name, type }: Field): never {
  const what = type === 'thing' ? 'things have' : 'text has';
  throw refused(
    'filter',
    name,
    `${what} no order to compare by; write ${name}:value, in quotation marks where it begins with <, > or has two dots.`,
  );
}

function finding({ name }: Field, values: readonly Known[]): Match {
  const words = values.map((one) => {
    if (one.kind !== 'is') throw refused('filter', `${name}.search`, 'it takes words, and no range.');
    if (folded(one.value) === '') throw refused('filter', `${name}.search`, 'it needs a letter, a character or a digit.');
    return folded(one.value);
  });
  return (cell) => {
    const text = folded(textOf(cell));
    return words.some((word) => text.includes(word));
  };
}

function like({ name, allowed }: Field, values: readonly { value: string; quoted?: true }[]): Match {
  const wrong = values.find(({ value }) => allowed?.includes(value) === false);
  if (wrong && allowed)
    throw refused('filter', name, `there is no ${shown(wrong.value)}; it is one of ${allowed.join(', ')}.`, {
      allowed,
      asked: wrong.value,
    });
  const loose = values.filter(({ value, quoted }) => !quoted && !allowed && folded(value) !== '');
  const exact = among(values.map(({ value }) => value));
  if (loose.length === 0) return exact;
  const wanted = new Set(loose.map(({ value }) => folded(value)));
  return (cell) => exact(cell) || wanted.has(folded(textOf(cell)));
}

function within(field: Field, alternative: Known): Match {
  if (alternative.kind === 'is') {
    const value = numberOf(field, alternative.value);
    return (cell) => cell === value;
  }
  const [from, to] = [alternative.from, alternative.to].map((end) => end && { ...end, number: numberOf(field, end.value) });
  return (cell) =>
    typeof cell === 'number' &&
    (!from || cell > from.number || (from.inclusive && cell === from.number)) &&
    (!to || cell < to.number || (to.inclusive && cell === to.number));
}

function numberOf({ name }: Field, text: string): number {
  if (!/^[+-]?\d{1,15}(?:\.\d{1,12})?$/.test(text))
    throw refused('filter', name, `${shown(text)} is no number; write ${name}:3, ${name}:>=3 or ${name}:3..9.`);
  return Number(text);
}

/** Dates match where they can mean a day of what is asked: one that is less precise than the question is not passed over. In quotation marks just this text is meant. */
function overlapping(field: Field, alternative: Known): Match {
  if (alternative.kind === 'is' && alternative.quoted) return (cell) => textOf(cell) === alternative.value;
  const is = alternative.kind === 'is' ? { value: alternative.value, inclusive: true } : undefined;
  const { from, to } = alternative.kind === 'range' ? alternative : { from: is, to: is };
  const [since, until] = [notBefore(field, from), notAfter(field, to)];
  return (cell) => {
    const span = dateSpan(textOf(cell));
    return span !== undefined && since(span.latest ?? end) && until(span.earliest ?? '');
  };
}

/** After every day, as text. */
const end = '9999';

function notBefore(field: Field, bound: Bound | undefined): (latest: string) => boolean {
  if (!bound) return () => true;
  const { earliest, latest } = spanOf(field, bound.value);
  return bound.inclusive ? (day) => day >= (earliest ?? '') : (day) => day > (latest ?? end);
}

function notAfter(field: Field, bound: Bound | undefined): (earliest: string) => boolean {
  if (!bound) return () => true;
  const { earliest, latest } = spanOf(field, bound.value);
  return bound.inclusive ? (day) => day <= (latest ?? end) : (day) => day < (earliest ?? '');
}

function spanOf({ name }: Field, text: string): DateSpan {
  const span = dateSpan(text);
  if (span) return span;
  throw refused(
    'filter',
    name,
    `${shown(text)} is no date that exists; write ${name}:2020, ${name}:2020-05-18, ${name}:>=2019-08 or ${name}:2019-08/2020-05.`,
  );
}
