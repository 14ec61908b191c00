import { describe, expect, test } from '@jest/globals';
import { found, total } from './said.ts';

const best = (text: string) => found(text)[0]?.[0];

describe('the first hit', () => {
  test.each([
    ['浙江', '330000'],
    ['浙江省', '330000'],
    ['zj', '330000'],
    ['zhejiang', '330000'],
    ['ZheJiang', '330000'],
    ['Zhejiang Province', '330000'],
    ['zhe jiang sheng', '330000'],
    ['zhejia', '330000'],
    ['330000', '330000'],
    ['liuzhibiao', 'person:刘志彪'],
    ['liuzb', 'person:刘志彪'],
    ['lzb', 'person:刘志彪'],
    ['刘', 'person:刘志彪'],
    ['內蒙古', '150000'],
    ['Inner Mongolia', '150000'],
    ['Shanxi', '140000'],
    ['Shaanxi', '610000'],
    ["xi'an", '610100'],
    ['changsha', '430100'],
    ['lianzhangzhi', 'policy:链长制'],
    ['產業鏈鏈長制', 'policy:链长制'],
    ['甲[2019] 1 号', '甲〔2019〕1号'],
    ['甲〔２０１９〕１号', '甲〔2019〕1号'],
    ['𠮷林', 'org:𠮷林'],
    ['折江', '330000'],
    ['浙讲省', '330000'],
    ['Zhejaing', '330000'],
    ['Shangxi', '140000'],
    ['lianzhangzi', 'policy:链长制'],
  ])('of %s is %s', (text, id) => {
    expect(best(text)).toBe(id);
  });
});

test('whole names come before short forms, beginnings, phrases, single characters and pinyin', () => {
  expect(found('链长', undefined, 0, 5)).toEqual([
    ['component:链长', 'exact'],
    ['policy:链长制', 'prefix'],
    ['甲〔2019〕1号', 'phrase'],
    ['b:5', 'phrase'],
    ['a:0', 'phrase'],
  ]);
  expect(found('浙江').map(([, tier]) => tier)).toEqual(['short', 'prefix', 'prefix', 'phrase']);
  expect(found('浙江链长制').slice(0, 1)).toEqual([['甲〔2019〕1号', 'inOrder']]);
  expect(found('制长链 浙江').slice(0, 1)).toEqual([['甲〔2019〕1号', 'anyOrder']]);
});

test('a name that is called so in English comes before one that sounds so', () => {
  expect(found('shanxi').slice(0, 2)).toEqual([
    ['140000', 'exact'],
    ['610000', 'pinyin'],
  ]);
});

test('among equals the best known comes first', () => {
  expect(found('江').slice(0, 3)).toEqual([
    ['360000', 'prefix'],
    ['320000', 'prefix'],
    ['330000', 'phrase'],
  ]);
  expect(found('zj').map(([id]) => id)).toEqual(['330000', '440800', '甲〔2019〕1号', 'medium:浙江日报']);
});

test('terms may stand apart, in names and in quotes', () => {
  expect(found('方案 链长制')[0]).toEqual(['甲〔2019〕1号', 'terms']);
  expect(found('江西省 链长制')).toContainEqual(['a:0', 'terms']);
});

test('a quote within another is found as a part of it, once', () => {
  expect(found('试行链长制', ['Quote'])).toEqual([['b:5', 'phrase']]);
});

test('a thing comes once, by the name that matches best', () => {
  const ids = found('链长制').map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(found('链长制')[0]).toEqual(['policy:链长制', 'exact']);
});

test('kinds are told by any label that a thing carries', () => {
  expect(found('浙江', ['Region']).map(([id]) => id)).toEqual(['330000']);
  expect(found('浙江', ['City'])).toEqual([]);
  expect(found('浙江', ['Medium', 'Quote']).map(([id]) => id)).toEqual(['medium:浙江日报', 'b:5']);
});

test('pages join to the whole, over things and quotes', () => {
  const whole = found('链');
  expect(whole).toHaveLength(total('链'));
  const pages = [0, 2, 4, 6].flatMap((skip) => found('链', undefined, skip, 2));
  expect(pages).toEqual(whole);
});

test('a name far from all that is known finds nothing, and signs alone find nothing', () => {
  for (const text of ['广东省', 'xyzzy', '《》', '%', ' ']) expect([text, found(text)]).toEqual([text, []]);
});

test('names that lie in what was asked are found where nothing else is, the longest first', () => {
  expect(found('江西省刘志彪处').map(([id, tier]) => [id, tier])).toEqual([
    ['360000', 'part'],
    ['person:刘志彪', 'part'],
  ]);
});
