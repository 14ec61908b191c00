import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { folder, liantu, path, refused } from './commands/liantu.ts';
import { text } from './commands/unreadable.ts';

beforeAll(async () => {
  writeFileSync(path('good.txt'), text);
  expect(await liantu(['ingest', path('good.txt')])).toMatchObject({ code: 0, err: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('liantu export', () => {
  test('writes the graph to standard output, and the same bytes to a file', async () => {
    const { code, out, err } = await liantu(['export', '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const { nodes, edges } = JSON.parse(out) as { nodes: object[]; edges: object[] };
    expect([nodes.length > 0, edges.length > 0]).toEqual([true, true]);
    expect(await liantu(['export', '--format', 'json', '--out', path('graph.json')])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path('graph.json'), 'utf8')).toBe(out);
  });

  test('writes the rows of an answer', async () => {
    const { code, out } = await liantu(['export', '--format', 'csv', '--part', 'rows', '--question', 'policies']);
    expect(code).toBe(0);
    expect(out).toContain('链长制');
  });

  test('writes all tables in one zip, which other programs open', async () => {
    const file = path('graph.zip');
    expect(await liantu(['export', '--format', 'csv', '--out', file])).toEqual({ code: 0, out: '', err: '' });
    const listed = execFileSync('python3', ['-m', 'zipfile', '-l', file], { encoding: 'utf8' });
    expect(listed.match(/^\S+\.csv/gm)).toEqual(['nodes.csv', 'relations.csv', 'evidence.csv']);
    const { 'relations.csv': packed } = unzipSync(readFileSync(file));
    const { out } = await liantu(['export', '--format', 'csv', '--part', 'relations']);
    expect(Buffer.from(packed ?? []).toString('utf8')).toBe(out);
  });

  test('says in one line what it cannot do, and writes no file', async () => {
    expect(await refused(['export', '--format', 'xlsx'])).toContain('gexf');
    expect(await refused(['export'])).toContain('--format');
    expect(await refused(['export', '--format', 'json', '--out', path('none/graph.json')])).toContain('is no folder');
    expect(await refused(['export', '--format', 'json', '--with', 'region'])).toContain('region=浙江省');
    const unknown = ['export', '--format', 'json', '--question', 'folowers', '--out', path('never.json')];
    expect(await refused(unknown)).toContain('There is no question folowers');
    expect(existsSync(path('never.json'))).toBe(false);
  });
});
