import { expect, test } from '@jest/globals';
import { readInput } from '../../../../ingest/read/read.ts';

const lines = async (text: string) =>
  (await readInput({ name: 'a.md', bytes: new TextEncoder().encode(text) })).text.trimEnd().split('\n');

test.each<[string, string, string[]]>([
  ['headings of both kinds', '# 题 #\n标题\n---\n##小标题\n文', ['题', '　　标题', '　　小标题', '　　文']],
  ['emphasis, code and links', '**甲**和*乙*、~~丙~~、`丁`、[戊](http://a "b")、![图](c.png)', ['甲和乙、丙、丁、戊、']],
  ['points', '- 甲\n* [x] 乙\n1. 丙\n2\\. 丁', ['甲', '　　乙', '　　1. 丙', '2. 丁']],
  [
    'quotations, rules, comments and addresses of links',
    '> 甲\n\n---\n\n<!-- 乙\n丙 -->\n丁\n\n[x]: http://a',
    ['甲', '', '　　丁'],
  ],
  ['notes', '产值100[^1]亿元。\n\n[^1]: 估算', ['产值100¹亿元。', '', '　　¹ 估算']],
  ['what is escaped', '5\\*3\\*2，a\\_b', ['5*3*2，a_b']],
  ['signs that are none', '2 * 3 * 4，链长_制，100%', ['2 * 3 * 4，链长_制，100%']],
  ['the head of the file', '---\ntitle: "通知"\ndate: 2021-05-18\n---\n文', ['通知', '发布时间：2021-05-18', '　　文']],
  ['code', '甲\n```\n# 乙\n```\n丙', ['甲', '# 乙', '　　丙']],
])('%s', async (_, text, expected) => {
  expect(await lines(text)).toEqual(expected);
});

test('tables are rows with tabs, drawn with | or written as HTML', async () => {
  const drawn = '| 地区 | 文件 |\n|:--|--:|\n| **浙江** | 《意见》<br>试点 |\n| 江西 | a\\|b |\n后文';
  expect(await lines(drawn)).toEqual(['地区\t文件', '浙江\t《意见》 试点', '江西\ta|b', '', '　　后文']);
  const html = '甲\n<table><tr><td>地区</td><td>文件</td></tr></table>\n乙';
  expect((await lines(html)).filter((line) => line !== '')).toEqual(['甲', '地区\t文件', '　　乙']);
});
