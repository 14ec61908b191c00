import { expect, test } from '@jest/globals';
import { askedIn, compare, led, openCell } from '../../../../client/compare/asked.ts';
import { readLink, writeLink } from '../../../../client/core/permalink.ts';
import { firstView, openComparison } from '../../../../client/core/view.ts';

test('the regions and the cell that is open come back whole from the address, whatever their ids hold', () => {
  const regions = ['330000', 'zone:a,b|c 100%', '360000'];
  const view = openCell({ row: 'cluster:汽车|x', region: 'zone:a,b|c 100%'.replace('|', '') })(compare(regions)(firstView));
  expect(askedIn(readLink(`?${writeLink(view)}`).own)).toEqual({
    regions,
    open: { row: 'cluster:汽车|x', region: 'zone:a,bc 100%' },
  });
});

test('the address can be read by eye', () => {
  expect(writeLink(openComparison(['330000', '450000'])(firstView))).toBe('view=compare&regions=330000,450000');
});

test('a region stands once, and no more than five are compared', () => {
  expect(askedIn({ regions: '1,2,1,,3,4,5,6' })).toEqual({ regions: ['1', '2', '3', '4', '5'], open: null });
  expect(askedIn({})).toEqual({ regions: [], open: null });
});

test('another yardstick leaves the others in their order, and another comparison folds what was open', () => {
  expect(led(['1', '2', '3'], '3')).toEqual(['3', '1', '2']);
  const open = openCell({ row: 'first', region: '1' })(compare(['1', '2'])(firstView));
  expect(askedIn(compare(['2', '1'])(open).own).open).toBeNull();
});
