import { dateSpan } from '../../graph/dates.ts';
import type { Span } from '../mend/clean.ts';

/** A date in the text and what it comes to; `edtf` is null where the words bound it only (日前, 近日). */
export interface DateMention extends Span {
  edtf: string | null;
  /** The year was printed, not supplied from the surroundings. */
  whole: boolean;
}

const dash = '(?:至|到|—+|-+|~|～|–)';
const pattern = new RegExp(
  [
    `(?<y1>\\d{4})年(?<m1>\\d{1,2})月(?<d1>\\d{1,2})日?${dash}(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2})日`,
    '(?<y3>\\d{4})年(?<m3>\\d{1,2})月(?:(?<d3>\\d{1,2})日)?',
    '(?<y4>\\d{4})[-./](?<m4>\\d{1,2})[-./](?<d4>\\d{1,2})(?!\\d)',
    '(?<!\\d)(?<y10>(?:19|20)\\d{2})[./-](?<m10>\\d{1,2})(?![\\d.])',
    '(?<y5>\\d{4})年(?![第期版内来以卷])',
    '(?<rel>去年|前年|今年|当年|同年|上年|本年)(?:(?<m6>\\d{1,2})月(?:(?<d6>\\d{1,2})日)?)?',
    `(?<!\\d)(?<m7>\\d{1,2})月(?<d7>\\d{1,2})日?${dash}(?:(?<m8>\\d{1,2})月)?(?<d8>\\d{1,2})日`,
    '(?<!\\d)(?<m9>\\d{1,2})月(?<d9>\\d{1,2})日',
    '(?<!\\d)(?<m0>\\d{1,2})月(?!份?至|[底末初中])',
    '(?<vague>日前|近日|近期|不久前|最近)(?!现货)',
  ].join('|'),
  'g',
);

const two = (part: string) => part.padStart(2, '0');
const join = (...parts: (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined)
    .map((part, place) => (place ? two(part) : part))
    .join('-');
const checked = (edtf: string) => (dateSpan(edtf) ? edtf : null);

/**
 * The dates in a span, in order. A month and day without a year take that of the last whole date before them in the
 * span, else that of `reference` (the dateline); 当年 and 同年 take the year last named; 去年 and 今年 count from `reference`.
 * Where neither gives a year there is none: no date is made up.
 */
export function datesIn(text: string, span: Span, reference: string | null): DateMention[] {
  const found: DateMention[] = [];
  let year: string | undefined = reference?.slice(0, 4);
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    const g = match.groups ?? {};
    const start = span.start + match.index;
    const printed = g['y1'] ?? g['y3'] ?? g['y4'] ?? g['y10'] ?? g['y5'];
    const own = printed ?? relativeYear(g['rel'], reference, year) ?? (g['rel'] ? undefined : year);
    const edtf = g['vague'] || !own ? null : checked(edtfOf(g, own));
    if (printed && !/[到至]$/.test(text.slice(span.start, start))) year = printed;
    found.push({ start, end: start + match[0].length, edtf, whole: printed !== undefined });
  }
  return found;
}

function edtfOf(g: Record<string, string | undefined>, year: string): string {
  if (g['d2']) return `${join(year, g['m1'], g['d1'])}/${join(year, g['m2'] ?? g['m1'], g['d2'])}`;
  if (g['d8']) return `${join(year, g['m7'], g['d7'])}/${join(year, g['m8'] ?? g['m7'], g['d8'])}`;
  const month = g['m3'] ?? g['m4'] ?? g['m10'] ?? g['m6'] ?? g['m9'] ?? g['m0'];
  return month === undefined ? year : join(year, month, g['d3'] ?? g['d4'] ?? g['d6'] ?? g['d9']);
}

function relativeYear(word: string | undefined, reference: string | null, last: string | undefined): string | undefined {
  if (!word) return undefined;
  if (word === '当年' || word === '同年') return last;
  if (!reference) return undefined;
  const now = Number(reference.slice(0, 4));
  return String(word === '前年' ? now - 2 : word === '去年' || word === '上年' ? now - 1 : now);
}
