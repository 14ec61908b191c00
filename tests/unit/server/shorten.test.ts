import { expect, test } from '@jest/globals';
import { shorten } from '../../../server/agents/shorten.ts';

test('an answer that fits stays as it is', () => {
  const answer = { data: [1, 2, 3], meta: { total: 3 } };
  expect(shorten(answer, 100)).toEqual({ answer, cuts: [] });
});

test('the longest list is halved until the answer fits, which is told', () => {
  const data = Array.from({ length: 100 }, (_, at) => ({ name: `浙江𠮷${at}` }));
  const { answer, cuts } = shorten({ data, few: ['a', 'b'] }, 700);
  expect(JSON.stringify(answer).length).toBeLessThanOrEqual(700);
  expect(answer).toEqual({ data: data.slice(0, 25), few: ['a', 'b'] });
  expect(cuts).toEqual([{ path: 'data', kept: 25, of: 100 }]);
});

test('a long list inside a short one is found', () => {
  const { answer, cuts } = shorten({ data: [{ quotes: Array(64).fill('x') }] }, 60);
  expect(answer.data[0]?.quotes).toHaveLength(8);
  expect(cuts).toEqual([{ path: 'data.0.quotes', kept: 8, of: 64 }]);
});

test('what has no list to shorten is left whole', () => {
  expect(shorten({ text: 'x'.repeat(50), one: ['y'.repeat(50)] }, 20).cuts).toEqual([]);
});
