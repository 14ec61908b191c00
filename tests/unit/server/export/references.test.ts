import { expect, test } from '@jest/globals';
import { bibtex } from '../../../../server/export/formats/bibtex.ts';
import { csl } from '../../../../server/export/formats/csl.ts';
import { gbt7714 } from '../../../../server/export/formats/gbt7714.ts';
import { whole } from '../../../roundTrip.ts';
import { graph } from './graph.ts';

test('GB/T 7714 names the first three bodies in the order of the source, the number and the date, and the words that prove it', async () => {
  const lines = (await whole(gbt7714.write(graph, ''))).split('\n');
  expect(lines[0]).toBe('[1] 二二二, 一一一, 四四四, 等. 关于"链长制"的{通知}: 甲〔2020〕1号[Z]. 2020-04-28.');
  expect(lines[2]).toBe('    据《摘编 "甲" & <乙>》第 1 行：“2020年4月28日”（s:50-60）');
  expect(lines[3]).toBe('[2] 摘编 "甲" & <乙>[Z]. 2021-06.');
});

test('BibTeX has bodies as whole names and nothing that TeX would run', async () => {
  const [document = '', source = ''] = (await whole(bibtex.write(graph, ''))).split('\n\n');
  expect(document).toContain('author = {{二二二} and {一一一} and {四四四} and {三三三}}');
  expect(document).toContain('title = {{关于"链长制"的(通知)}}');
  expect(document).toContain('year = {2020}');
  expect(document).toContain('(\\textbackslash{}input), 100\\%');
  expect(source).toContain('date = {2021-06}');
  for (const entry of [document, source]) expect(balance(entry)).toBe(0);
});

const balance = (text: string) => [...text].reduce((open, sign) => open + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);

test('CSL-JSON has the parts of a date that are known', async () => {
  const items = JSON.parse(await whole(csl.write(graph, ''))) as Record<string, unknown>[];
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({
    id: '甲〔2020〕1号',
    type: 'legislation',
    number: '甲〔2020〕1号',
    author: [{ literal: '二二二' }, { literal: '一一一' }, { literal: '四四四' }, { literal: '三三三' }],
    issued: { 'date-parts': [[2020, 4, 28]] },
  });
  expect(String(items[0]?.['annote'])).toContain('s:50-60: 2020年4月28日');
  expect(items[1]).toMatchObject({ type: 'document', issued: { 'date-parts': [[2021, 6]] } });
});
