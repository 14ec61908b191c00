import type { Span } from '../mend/clean.ts';

/** A sentence or a part of one that a semicolon closes; spans are of the clean text, without the closing sign. */
export interface Sentence extends Span {
  /** Place in `Outline.blocks`; -1 for a line that is no block (a heading, a dateline). */
  block: number;
}

const closing = /[。！？；\n\t]|……/g;

/** No sentence of the field is longer; what is, is noise, and each rule's cost for it would grow faster than its length. */
const longest = 1500;

/** Cuts a span at full stops, semicolons, tabs and line breaks. Quotation marks and brackets do not keep a sentence together. */
export function sentencesIn(text: string, span: Span, block: number): Sentence[] {
  const found: Sentence[] = [];
  let start = span.start;
  const take = (end: number) => {
    for (let from = start; from < end; from += longest) {
      const part = { start: from, end: Math.min(end, from + longest), block };
      if (text.slice(part.start, part.end).trim() !== '') found.push(part);
    }
  };
  for (const { index, 0: sign } of text.slice(span.start, span.end).matchAll(closing)) {
    take(span.start + index);
    start = span.start + index + sign.length;
  }
  take(span.end);
  return found;
}

/** The part of a sentence between commas that holds `at`. */
export function clauseAt(text: string, sentence: Span, at: number): Span {
  let start = at;
  while (start > sentence.start && !/[，：]/.test(text.charAt(start - 1))) start--;
  let end = at;
  while (end < sentence.end && !/[，：]/.test(text.charAt(end))) end++;
  return { start, end };
}

const globals = new WeakMap<RegExp, RegExp>();

/** The pattern with the flag that `matchAll` asks for, made once a pattern. */
function globalOf(pattern: RegExp): RegExp {
  const known = globals.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern.source, `${pattern.flags.replace(/[gd]/g, '')}g`);
  globals.set(pattern, made);
  return made;
}

/** Every match of a pattern in a span, with offsets of the whole text. */
export function matchesIn(text: string, span: Span, pattern: RegExp): { match: RegExpExecArray; start: number; end: number }[] {
  const part = text.slice(span.start, span.end);
  return [...part.matchAll(globalOf(pattern))].map((match) => ({
    match,
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
