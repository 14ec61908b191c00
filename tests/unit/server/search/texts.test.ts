import { expect, test } from '@jest/globals';
import { each } from '../../../../server/search/bits.ts';
import { holding, literally } from '../../../../server/search/find.ts';
import { pack, unpack } from '../../../../server/search/packed.ts';
import { indexTexts } from '../../../../server/search/texts.ts';

/** Texts of few characters, so that pairs repeat; the same ones each time. */
function someTexts(count: number): string[] {
  let state = 7;
  const next = (bound: number) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next(9) }, () => ['链', '长', '制', '𠮷', '￿'][next(5)]).join(''),
  );
}

test('the index finds just the texts that hold a phrase, whatever its length', async () => {
  const texts = someTexts(400);
  const index = await indexTexts(pack(texts));
  const phrases = new Set(texts.flatMap((text) => [text.slice(0, 1), text.slice(1, 3), text.slice(2, 6), `${text}链长`]));
  for (const phrase of phrases) {
    if (phrase === '') continue;
    const found: number[] = [];
    each(holding(index, literally(phrase)), (text) => found.push(text));
    expect([phrase, found]).toEqual([phrase, texts.flatMap((text, at) => (text.includes(phrase) ? [at] : []))]);
  }
});

test('the index of nothing finds nothing', async () => {
  const found = holding(await indexTexts(pack([])), literally('链'));
  each(found, () => {
    throw new Error('found in nothing');
  });
  expect(found).toHaveLength(0);
});

test('packed texts come back as they were', () => {
  const texts = ['', '链长制', '𠮷林', ''];
  const packed = pack(texts);
  expect(texts.map((_, at) => unpack(packed, at))).toEqual(texts);
});
