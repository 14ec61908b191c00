import { describe, expect, test } from '@jest/globals';
import { readLink, writeLink } from '../../../../client/core/permalink.ts';
import { openQuote } from '../../../../client/core/things.ts';
import { firstView, visit } from '../../../../client/core/view.ts';
import { chunkOfLine, chunksOf, linesInChunk } from '../../../../client/sources/chunks.ts';
import { filterLines, onlyKind, openSource, pickQuote, placeOf, spanOf, toggleKind } from '../../../../client/sources/place.ts';

const at = (...changes: ((view: typeof firstView) => typeof firstView)[]) =>
  changes.reduce((view, change) => change(view), openSource('src-1')(firstView));

describe('a place in the sources', () => {
  test('is given back by its permalink', () => {
    const view = at(filterLines('unparsed', 'no rule matched'), toggleKind('name'), pickQuote('src-1:10-24'));
    expect(readLink(`?${writeLink(view)}`)).toEqual(view);
    expect(placeOf(view.own)).toEqual({
      source: 'src-1',
      quote: 'src-1:10-24',
      ledger: { ledger: 'unparsed', reason: 'no rule matched' },
      hidden: ['name'],
    });
  });

  test('is told by the address of a quote alone', () => {
    expect(placeOf({ quote: 'src-1:10-24' }).source).toBe('src-1');
    expect(spanOf('src-1:10-24')).toEqual({ source: 'src-1', start: 10, end: 24 });
    expect(spanOf('no address')).toBeNull();
    expect(placeOf(openQuote('src-1:10-24')(firstView).own)).toMatchObject({ source: 'src-1', quote: 'src-1:10-24' });
  });

  test('shows the whole text again when its filter is let go, and the quote stays', () => {
    const view = at(pickQuote('src-1:10-24'), filterLines('context'), filterLines(null));
    expect(placeOf(view.own)).toMatchObject({ ledger: null, quote: 'src-1:10-24' });
    expect(readLink(`?${writeLink(view)}`)).toEqual(view);
  });

  test('marks one kind alone, and all again when that is asked twice', () => {
    const alone = at(onlyKind('date'));
    expect(placeOf(alone.own).hidden).not.toContain('date');
    expect(placeOf(alone.own).hidden).toHaveLength(10);
    expect(placeOf(onlyKind('date')(alone).own).hidden).toEqual([]);
  });

  test('is left behind by another view, and kept by its own', () => {
    expect(visit('diffusion')(at()).own).toEqual({});
    expect(visit('sources')(at())).toEqual(at());
  });
});

describe('a text in pieces', () => {
  test('has every line in just one of them', () => {
    const pieces = chunksOf(2 * linesInChunk + 1);
    expect(pieces.map(({ first, last }) => last - first + 1)).toEqual([linesInChunk, linesInChunk, 1]);
    for (const { index, first, last } of pieces) expect([chunkOfLine(first), chunkOfLine(last)]).toEqual([index, index]);
    expect(chunksOf(0)).toEqual([]);
  });
});
