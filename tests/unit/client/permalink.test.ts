import { describe, expect, test } from '@jest/globals';
import { monthOf } from '../../../client/core/days.ts';
import { readLink, writeLink } from '../../../client/core/permalink.ts';
import {
  firstView,
  goTo,
  leave,
  monthAt,
  openDossier,
  pick,
  rewindAtEnd,
  select,
  step,
  swapEnds,
  type View,
} from '../../../client/core/view.ts';

const range = { first: monthOf('2017-11-01'), last: monthOf('2023-12-01') };

describe('a permalink', () => {
  const views: View[] = [
    firstView,
    { ...firstView, month: monthOf('2019-12-01'), region: '330000', lang: 'en' },
    { ...firstView, policy: 'policy:双长制', region: 'zone:西安高新技术产业开发区', table: true, pace: 'year' },
    { ...firstView, tiers: [], hiddenTies: ['documented', 'contrast'] },
    { ...firstView, region: '330000', tie: '360000 CONTRASTED_WITH 330000' },
    { ...firstView, tiers: ['city', 'county'] },
    { ...firstView, layout: 'time', component: 'lead-firm', model: 'precedence', pieces: 2, sure: 0.9 },
    { ...openDossier('330000', 'zone:西安高新技术产业开发区')(firstView), policy: '双长制' },
  ];

  test.each(views)('gives back the view that it was made of: %j', (view) => {
    expect(readLink(`?${writeLink(view)}`)).toEqual(view);
  });

  test('of the first view is empty, and one can be read by eye', () => {
    expect(writeLink(firstView)).toBe('');
    expect(writeLink(views[1] as View)).toBe('at=2019-12&region=330000&lang=en');
    expect(writeLink(openDossier('330000', '360000')(firstView))).toBe('view=dossier&from=330000&to=360000');
  });

  test('with anything wrong in it keeps the rest', () => {
    expect(readLink('?at=2019-13&region=330000&lang=fr&pace=constructor&tiers=moon&other=1&view=moon')).toEqual({
      ...firstView,
      region: '330000',
    });
  });
});

describe('what is picked', () => {
  const picked = pick('360000 CONTRASTED_WITH 330000', '330000')(firstView);

  test('is left a step at a time: the tie, the region, then nothing more', () => {
    expect(leave(picked)).toEqual({ ...firstView, region: '330000' });
    expect(leave(leave(picked))).toEqual(firstView);
    expect(leave(firstView)).toEqual(firstView);
  });

  test('gives way to another region, as one thing is in focus at a time', () => {
    expect(select('420000')(picked)).toEqual({ ...firstView, region: '420000' });
  });
});

describe('the slider', () => {
  test('stays inside the data, whatever a link says', () => {
    expect(monthAt({ ...firstView, month: monthOf('2031-01-01') }, range)).toBe(range.last);
    expect(monthAt(firstView, range)).toBe(range.last);
    expect(step(-999, range)(firstView).month).toBe(range.first);
  });

  test('plays from where it stands, and from the beginning when it stands at the end', () => {
    const half = goTo(monthOf('2020-01-01'), range)(firstView);
    expect(rewindAtEnd(range)(half)).toBe(half);
    expect(rewindAtEnd(range)(firstView).month).toBe(range.first);
  });
});

test('the ends of a dossier that are swapped twice are as they were', () => {
  const opened = openDossier('330000', '360000')(firstView);
  expect(swapEnds(opened)).toEqual(openDossier('360000', '330000')(firstView));
  expect(swapEnds(swapEnds(opened))).toEqual(opened);
});
