import { expect, test } from '@jest/globals';
import { withoutLookalikes } from '../../../ingest/lookalikes.ts';
import { facts } from './extract/made.ts';

test('radicals and bars that a font draws like others are the characters meant, unit for unit', () => {
  expect(withoutLookalikes('链⻓制、⼯业、⻋⻔、⻰⾸、20⼾，2021―2023')).toBe('链长制、工业、车门、龙首、20户，2021—2023');
  const others = '⺀〢々〇氵';
  expect(withoutLookalikes(others)).toBe(others);
});

test('text copied out of a PDF states the same', () => {
  const text = '江西省推⾏产业链链⻓制，由11位省领导担任14条重点产业链链⻓。\n';
  const { adoptions, leaders } = facts(text);
  expect(adoptions).toMatchObject([{ region: '江西省', policy: '链长制' }]);
  expect(leaders).toMatchObject([{ role: '链长', holder: '省领导', evidence: expect.stringContaining('链⻓') }]);
});
