import { expect, test } from '@jest/globals';
import { readCsv } from '../../../../ingest/facts/csv.ts';
import { csv } from '../../../../server/export/formats/csv.ts';
import { whole } from '../../../roundTrip.ts';
import { graph, nasty } from './graph.ts';

async function table(part: string): Promise<Record<string, string>[]> {
  const [header, ...rows] = readCsv(await whole(csv.write(graph, part)));
  const names = header?.cells.map(({ text }) => text) ?? [];
  return rows.map(({ cells }) => {
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(cells.map(({ text }, at) => [names[at], text]));
  });
}

test('nodes and relations are a row each, with the addresses of their evidence', async () => {
  const nodes = await table('nodes');
  expect(nodes).toHaveLength(6);
  expect(nodes[0]).toMatchObject({ id: '330000', kind: 'Province', names: '浙江省 | 之江', sources: '1', evidence: 's:0-3' });
  const relations = await table('relations');
  expect(relations.map(({ id, from, type, to }) => [id, from, type, to])[1]).toEqual([
    'r2',
    '甲〔2020〕1号',
    'IN_REGION',
    '330000',
  ]);
  expect(relations[1]).toMatchObject({ polarity: 'negated', earliest: '2020-04-28', confidence: '0.9' });
});

test('evidence is a row for each quote of each thing and relation', async () => {
  const rows = await table('evidence');
  expect(rows).toHaveLength(7 + 6);
  expect(rows[2]).toEqual({
    proves: '甲〔2020〕1号',
    of: 'node',
    ref: 's:50-60',
    source: 's',
    title: '摘编 "甲" & <乙>',
    line: '1',
    start: '50',
    end: '60',
    quote: '2020年4月28日',
  });
});

test('a text that a spreadsheet would run is a text, a number stays a number', async () => {
  const [first, second] = await table('rows');
  expect(first).toEqual({ region: '浙江省', 'region id': '330000', text: `'${nasty}`, count: '-1', evidence: 's:0-3 | s:10-12' });
  expect(second).toEqual({ region: '', 'region id': '', text: "'-5%", count: '', evidence: '' });
});

test('a spreadsheet is told that the text is UTF-8, and rows end as RFC 4180 wants', async () => {
  const text = await whole(csv.write(graph, 'nodes'));
  expect(text.startsWith('\uFEFFid,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
});
