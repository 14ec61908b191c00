import { expect, test } from '@jest/globals';
import { fold } from '../../../../ingest/mend/fold.ts';
import { glyphsOf } from '../../../../ingest/mend/glyphs.ts';

const folded = (text: string) =>
  fold(glyphsOf(text, { start: 0, end: text.length }))
    .map(({ char }) => char)
    .join('');

/** Long enough that a cost of the square of the length would not end within the time that a test has. */
const long = 300_000;

test('A sign finds its neighbours over a gap of any length, and a gap is gone over once', () => {
  expect(folded(`链长:${' '.repeat(long)}长`)).toBe(`链长：${' '.repeat(long)}长`);
  expect(folded(`a:${' '.repeat(long)}b`)).toBe(`a:${' '.repeat(long)}b`);
});

test('Brackets in brackets are widened where Chinese stands within, however deep they are', () => {
  expect(folded(`x${'(a'.repeat(3)}链${'a)'.repeat(3)}y`)).toBe(`x${'（a'.repeat(3)}链${'a）'.repeat(3)}y`);
  const deep = `x${'(a'.repeat(long)}${'a)'.repeat(long)}y`;
  expect(folded(deep)).toBe(deep);
});
