import { describe, expect, test } from '@jest/globals';
import { isBlank } from '../../../../ingest/mend/characters.ts';
import { type CleanText, evidenceOf, lineStarts } from '../../../../ingest/mend/clean.ts';
import { mend } from '../../../../ingest/mend/mend.ts';
import { annotated, digest, whenShared } from '../outline/shared.ts';
import { paged, rubble, seeded, sentence } from './press.ts';

/** How often each unit of the source stands behind the clean text or in what was dropped. */
function uses(clean: CleanText): Uint8Array {
  const count = new Uint8Array(clean.source.length);
  let previous = '';
  for (let unit = 0; unit < clean.text.length; unit++) {
    const [start, end] = [clean.starts[unit] ?? 0, clean.ends[unit] ?? 0];
    // Composing may make several units of one run: they share it.
    if (`${start}-${end}` !== previous) for (let at = start; at < end; at++) count[at] = (count[at] ?? 0) + 1;
    previous = `${start}-${end}`;
  }
  for (const { start, end } of clean.dropped) for (let at = start; at < end; at++) count[at] = (count[at] ?? 0) + 1;
  return count;
}

function expectWhole(source: string): void {
  const clean = mend(source);
  const wrong = [...uses(clean)].flatMap((count, at) =>
    (isBlank(source[at] ?? '') ? count > 1 : count !== 1) ? [{ at, count, char: source[at] }] : [],
  );
  expect(wrong).toEqual([]);
  expect(clean.starts.length).toBe(clean.text.length);
}

describe('mending loses nothing and doubles nothing', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('in rubble from seed %d', (seed) => expectWhole(rubble(seeded(seed))));

  whenShared('in the published digest and the annotated texts', () => {
    for (const text of [digest, ...annotated.values()]) expectWhole(text);
  });
});

describe('the way back', () => {
  test('leads from each clean character to its own source character, or to its other width', () => {
    for (let seed = 0; seed < 40; seed++) {
      const source = paged(
        Array.from({ length: 4 }, () => sentence(seeded(seed))),
        seeded(seed + 1000),
      );
      const clean = mend(source);
      for (let unit = 0; unit < clean.text.length; unit++) {
        const [start, end] = [clean.starts[unit] ?? 0, clean.ends[unit] ?? 0];
        if (start < end) expect(source.slice(start, end).normalize('NFKC')).toBe(clean.text[unit]?.normalize('NFKC'));
      }
    }
  });

  test('gives quotes that re-slice from the source, also over a page break', () => {
    const source = '总体而言，某省建立以省长为组长、各位副省长为副组长、省长为总链\n\n— 2 —\n\n长的制度。\n';
    const clean = mend(`前一句。\n\n${source}`);
    const at = clean.text.indexOf('总链长');
    const quotes = evidenceOf(clean, { start: at, end: at + 3 }, 's', lineStarts(clean.source));
    expect(quotes.map(({ quote }) => quote)).toEqual(['总链', '长']);
    expect(quotes.map(({ line }) => line)).toEqual([3, 7]);
    for (const { start, end, quote } of quotes) expect(clean.source.slice(start, end)).toBe(quote);
  });

  test('keeps characters outside the basic plane whole', () => {
    const clean = mend('𠮷林省推行链长制。');
    expect(clean.text).toBe('𠮷林省推行链长制。');
    expect([...clean.starts.slice(0, 3)]).toEqual([0, 1, 2]);
    expect([...clean.ends.slice(0, 3)]).toEqual([1, 2, 3]);
  });

  test('composes decomposed letters and points at both of their parts', () => {
    const clean = mend('cafe\u0301 链长制');
    expect(clean.text).toBe('café链长制');
    expect([clean.starts[3], clean.ends[3]]).toEqual([3, 5]);
  });
});

describe('paragraphs that print cut', () => {
  test.each(Array.from({ length: 30 }, (_, seed) => seed))('are whole again, from seed %d', (seed) => {
    const random = seeded(seed);
    const paragraphs = Array.from({ length: 6 }, () => `${sentence(random)}${sentence(random)}`);
    const whole = mend(paragraphs.join('\n\n')).text;
    expect(mend(paged(paragraphs, random)).text).toBe(whole);
  });
});
