import { describe, expect, test } from '@jest/globals';
import { parted } from '../../../../client/explore/api.ts';
import { isWithin, spansOf } from '../../../../client/explore/graph/days.ts';
import { freshOf, groupsOf } from '../../../../client/explore/graph/groups.ts';
import { reach } from '../../../../client/explore/graph/reach.ts';
import { rowsOf, sortedRows } from '../../../../client/explore/graph/rows.ts';
import { shownOf } from '../../../../client/explore/graph/shown.ts';
import { begin, close, hide, open, set, toggleFamily, toggleTies } from '../../../../client/explore/state/changes.ts';
import { type Change, first } from '../../../../client/explore/state/state.ts';
import { everything, factsOf, told } from './facts.ts';

const state = (...changes: Change[]) => changes.reduce((now, change) => change(now), first);

function board(...changes: Change[]) {
  const now = state(...changes);
  const batches = reach(now, everything);
  const spans = spansOf(
    batches.flatMap(({ ids }) => ids),
    everything,
  );
  const shown = shownOf(now, everything, batches, spans);
  return { ...shown, ids: shown.things.map(({ id }) => id), batches, spans };
}

describe('what is opened', () => {
  const adoptions = open(['浙'], 'IN_REGION.in.Adoption');

  test('adds the neighbours of one relation and kind, or all, each once', () => {
    expect(board(begin('浙')).ids).toEqual(['浙']);
    expect(board(begin('浙'), adoptions).ids).toEqual(['浙', '实']);
    expect(board(begin('浙'), adoptions, open(['浙'])).ids).toEqual(['浙', '实', '赣']);
  });

  test('takes with it what only it led to, and brings it back', () => {
    const deep = [begin('浙'), adoptions, open(['实']), open(['文'])];
    expect(board(...deep).ids).toEqual(['浙', '实', '文', '𠮷']);
    expect(board(...deep, close(['浙'])).ids).toEqual(['浙']);
    expect(board(...deep, close(['浙']), adoptions).ids).toEqual(['浙', '实', '文', '𠮷']);
  });

  test('waits where its thing is not on the board yet, whatever the order', () => {
    expect(board(begin('浙'), open(['文']), open(['实']), adoptions).ids).toEqual(['浙', '实', '文', '𠮷']);
  });

  test('stays where what led to it is hidden', () => {
    expect(board(begin('浙'), adoptions, open(['实']), hide(['实'])).ids).toEqual(['浙', '文']);
  });

  test('is offered with counts: all there are, and those that are not there', () => {
    const zhe = everything.known.get('浙');
    expect(zhe && groupsOf(zhe, everything, new Set(['浙', '赣']))).toEqual([
      { by: 'CONTRASTED_WITH.in.Province', relation: 'CONTRASTED_WITH', direction: 'in', kind: 'Province', all: 1, fresh: 0 },
      { by: 'IN_REGION.in.Adoption', relation: 'IN_REGION', direction: 'in', kind: 'Adoption', all: 1, fresh: 1 },
    ]);
    expect(zhe && freshOf(zhe, new Set(['浙']))).toBe(2);
  });
});

describe('filters', () => {
  const all = [begin('浙'), begin('赣'), open(['浙', '赣', '实', '文'])];
  const ids = (...changes: Change[]) => board(...all, ...changes).ids.join('');

  test('show all of what was reached when they are off', () => {
    expect(ids()).toBe('浙赣实行文𠮷');
    expect(board(...all).links.length).toBe(told.length);
  });

  test('take a kind, and nothing that stood on its own before', () => {
    expect(ids(toggleFamily('document'))).toBe('浙赣实行𠮷');
    expect(board(...all, toggleFamily('document')).families.get('document')).toBe(1);
  });

  test('take links by assertion, evidence and confidence, and things that these alone held', () => {
    expect(ids(toggleTies('derived'))).toBe('浙赣实行文');
    expect(ids(set({ leastEvidence: 2 }))).toBe('浙赣实');
    expect(ids(set({ leastConfidence: 0.8 }))).toBe('浙赣实文𠮷');
    expect(board(...all, toggleTies('contrast')).links.map(({ relation }) => relation)).not.toContain('CONTRASTED_WITH');
  });

  test('by date leave what has none, and count what they keep off', () => {
    expect(ids(set({ since: 2020 }))).toBe('浙赣行𠮷');
    expect(ids(set({ until: 2019 }))).toBe('浙赣实文𠮷');
    expect(board(...all, set({ since: 2020 })).filtered).toBe(2);
    expect(isWithin({ earliest: '2019-12-01', latest: '2020-01-31' }, 2020, 2020)).toBe(true);
    expect(isWithin({ earliest: null, latest: '2019-12-01' }, 2020, null)).toBe(false);
  });
});

describe('the rows of the table', () => {
  const { things, links, spans } = board(begin('浙'), begin('𠮷'), open(['浙', '实']));
  const rows = rowsOf({ things, links }, spans);

  test('are the links of the picture and the things without one', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(
      ['实 IN_REGION 浙', '赣 CONTRASTED_WITH 浙', '实 BY_DOCUMENT 文', '文 ISSUED_BY 𠮷 derived'].sort(),
    );
    expect(rowsOf({ things, links: [] }, spans).map(({ id }) => id)).toEqual(things.map(({ id }) => id));
  });

  test('are sorted either way by date, the undated last', () => {
    const dates = (down: boolean) => sortedRows(rows, 'date', down).map(({ span }) => span?.earliest ?? '—');
    expect(dates(false)).toEqual(['2019-07-01', '2019-08-01', '2019-08-01', '—']);
    expect(dates(true)).toEqual(['2019-08-01', '2019-08-01', '2019-07-01', '—']);
  });
});

test('a link that one source only plans and another tells is a fact, with the words of both', () => {
  const { known } = factsOf(
    ['浙'],
    [
      ['浙', 'LEARNED_FROM', '赣', { modality: 'planned', confidence: 1, evidence: ['a:1-2'] }],
      ['浙', 'LEARNED_FROM', '赣', { confidence: 0.8, evidence: ['b:1-2'] }],
      ['浙', 'LEARNED_FROM', '赣', { polarity: 'denied', evidence: ['c:1-2'] }],
    ],
  );
  const [link, denied] = known.get('浙')?.links ?? [];
  expect(link).toMatchObject({ intended: false, denied: false, confidence: 0.8, evidence: ['b:1-2', 'a:1-2'] });
  expect(denied).toMatchObject({ id: '浙 LEARNED_FROM 赣 denied', denied: true, evidence: ['c:1-2'] });
});

test('what is asked for goes in parts that an address can hold', () => {
  const ids = Array.from({ length: 120 }, (_, index) => `mechanism:360000:${'链'.repeat(40)}${index}`);
  const parts = parted(ids);
  expect(parts.flat()).toEqual(ids);
  for (const part of parts)
    expect(part.map((id) => `thing=${encodeURIComponent(id)}`).join('&').length).toBeLessThanOrEqual(6000);
  expect(parted(ids.map((_, index) => String(index))).map(({ length }) => length)).toEqual([50, 50, 20]);
});
