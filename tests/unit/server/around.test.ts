import { expect, test } from '@jest/globals';
import type { Passage } from '../../../graph/source.ts';
import { around } from '../../../server/evidence/around.ts';

/** The lines of a text, as a source has them. */
function lines(text: string, first = 0): Passage[] {
  return [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map((found, index) => ({
    id: `s:L${index + 1}`,
    source: 's',
    line: index + 1,
    start: first + found.index,
    end: first + found.index + found[0].length,
    text: found[0],
    ledger: 'context',
    reason: '',
  }));
}

test('what stands around is cut at the line breaks nearest to the reach', () => {
  const text = `${'甲'.repeat(9)}\n${'乙'.repeat(9)}\n丙丁戊\n${'己'.repeat(9)}\n${'庚'.repeat(9)}\n`;
  expect(around(lines(text), { start: 21, end: 22 }, 10)).toEqual({
    quote: '丁',
    line: 3,
    before: `${'乙'.repeat(9)}\n丙`,
    after: `戊\n${'己'.repeat(9)}\n`,
    context: { start: 10, end: 34 },
  });
});

test('a long line is cut within, but not within a character', () => {
  const text = '𠮷'.repeat(200);
  for (const reach of [9, 10]) {
    const found = around(lines(text), { start: 200, end: 202 }, reach);
    expect(found?.before).toMatch(/^\u{20BB7}+$/u);
    expect(found?.after).toMatch(/^\u{20BB7}+$/u);
  }
});

test('every run of every text joins to the text it stands in', () => {
  const text = '一\n\n二三四五六七\n八九\n十';
  for (let start = 0; start < text.length; start += 1)
    for (let end = start + 1; end <= text.length; end += 1)
      for (const reach of [1, 3, 100]) {
        const found = around(lines(text, 7), { start: start + 7, end: end + 7 }, reach);
        if (!found) throw new Error('nothing found');
        const { before, quote, after, context } = found;
        expect(before + quote + after).toBe(text.slice(context.start - 7, context.end - 7));
        expect(quote).toBe(text.slice(start, end));
      }
});

test('what stands around ends where a line of the source is missing', () => {
  const some = lines('一\n二\n三\n四\n五\n').filter(({ line }) => line !== 2 && line !== 5);
  expect(around(some, { start: 4, end: 5 }, 100)).toEqual({
    quote: '三',
    line: 3,
    before: '',
    after: '\n四\n',
    context: { start: 4, end: 8 },
  });
  expect(around(some, { start: 0, end: 1 }, 100)).toMatchObject({ before: '', quote: '一', after: '\n' });
});

test('a run that the lines do not hold is not found', () => {
  expect(around([], { start: 0, end: 1 }, 10)).toBeUndefined();
  expect(around(lines('一二\n三'), { start: 2, end: 5 }, 10)).toBeUndefined();
  expect(around(lines('一二\n三', 9), { start: 2, end: 5 }, 10)).toBeUndefined();
  const gap = lines('一\n二\n三\n').filter(({ line }) => line !== 2);
  expect(around(gap, { start: 0, end: 5 }, 10)).toBeUndefined();
});
