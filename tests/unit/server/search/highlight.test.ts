import { expect, test } from '@jest/globals';
import { highlights } from '../../../../server/search/highlight.ts';
import { asQuery } from '../../../../server/search/query.ts';
import type { Tier } from '../../../../server/search/tiers.ts';
import { readings } from './said.ts';

test.each<[string, string, Tier, string[]]>([
  ['链长', '产业链“链长制”，𠮷林鏈長', 'phrase', ['链长', '鏈長']],
  ['浙江省链', '浙江省 链长', 'prefix', ['浙江省 链']],
  ['制 浙江', '浙江省链长制', 'terms', ['浙江', '制']],
  ['浙链', '浙江省链长制', 'inOrder', ['浙', '链']],
  ['zjs', '浙江省', 'initials', ['浙江省']],
  ['zj', '在浙江', 'pinyinPrefix', ['浙江']],
  ['𠮷', '𠮷林𠮷', 'phrase', ['𠮷', '𠮷']],
  ['浙讲', '浙江', 'oneSlip', []],
])('of %s in %s as %s these are marked', (text, name, tier, marked) => {
  const found = highlights(name, asQuery(text), tier, readings);
  expect(found.map(({ start, end }) => name.slice(start, end))).toEqual(marked);
});
