import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PathsAnswer } from '../../server/paths/answer.ts';
import { folder, liantu, path, refused } from './commands/liantu.ts';
import { text } from './commands/unreadable.ts';

beforeAll(async () => {
  writeFileSync(path('report.txt'), text);
  expect(await liantu(['ingest', path('report.txt')])).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('liantu paths', () => {
  test('tells paths in sentences, each with the words that prove it', async () => {
    const { code, out, err } = await liantu(['paths', '浙江', '江西省', '--k', '1']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^1\. 浙江省 → .*链长制.* → 江西省 {2}\(\d/);
    expect(out).toMatch(/^ {3}.*链长制的实行之一是“江西省 链长制”/m);
    expect(out).toMatch(/^ {5}“.*江西.*” .*:\d+$/m);
    const english = await liantu(['paths', '浙江', '江西省', '--k', '1', '--language', 'en']);
    expect(english.out).toContain('链长制 has the adoption “江西省 链长制”');
  });

  test('gives the answer of the API as JSON, and takes its parameters', async () => {
    const { out } = await liantu([
      'paths',
      '浙江',
      '江西省',
      '--json',
      '--avoid-kinds',
      'Policy',
      'Document',
      '--max-length',
      '4',
    ]);
    const { data, meta } = JSON.parse(out) as PathsAnswer;
    expect(meta).toMatchObject({ complete: true, from: { id: '330000' }, to: { id: '360000' } });
    expect(data.length).toBeGreaterThan(0);
    for (const { things } of data) for (const { kind } of things) expect(['Policy', 'Document']).not.toContain(kind);
  });

  test('gives them as an export, with the words that prove them', async () => {
    const { out } = await liantu(['paths', '浙江', '江西省', '--k', '1', '--format', 'csv', '--part', 'evidence']);
    expect(out.split('\r\n')[0]).toContain('proves,of,ref,source,title,line,start,end,quote');
    expect(out).toContain('江西');
    expect(await refused(['paths', '浙江', '江西省', '--part', 'rows'])).toContain('name a format that has parts');
  });

  test('an answer without paths is no failure', async () => {
    const { code, out } = await liantu(['paths', '浙江', '江西省', '--relations', 'CITES']);
    expect([code, out]).toEqual([0, '二者处于图中互不相连的部分（限于 relations）；再长的路径也没有。\n']);
  });

  test('refuses what it cannot take in a line', async () => {
    expect(await refused(['paths', '浙江', '浙江省'])).toContain('浙江省 is also where the paths start');
    expect(await refused(['paths', '浙江', '江西', '--k', '0'])).toContain('k: 0 is not a whole number from 1 to 100');
    expect(await refused(['paths', '浙江', '江西', '--kinds', 'Town'])).toContain('kinds: Town is not one of Region');
    expect(await refused(['paths', '浙江'])).toContain("missing required argument 'to'");
    expect(await refused(['paths', '浙江', '江西', '--via', 'a', 'b', 'c', 'd'])).toContain(
      'via: a list of 4 is not a list of up to 3 things',
    );
  });
});
