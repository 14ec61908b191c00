import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inputPaths, readInput } from '../../../../ingest/read/read.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-read-'));
  mkdirSync(join(folder, 'b'));
  mkdirSync(join(folder, 'empty'));
  for (const name of ['c.txt', 'a.txt', 'b/二.txt', 'b/一.txt', '.hidden'])
    writeFileSync(join(folder, name), `${name}：链长制\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a path', () => {
  test('to a file gives its name, its text and the hash of its characters', async () => {
    const input = await readInput(join(folder, 'a.txt'));
    expect([input.name, input.text]).toEqual(['a.txt', 'a.txt：链长制\n']);
    const bytes = new TextEncoder().encode('\ufeffa.txt：链长制\n');
    expect((await readInput({ name: 'b.txt', bytes })).sha256).toBe(input.sha256);
  });

  test('to a folder gives the files in it in the order of their names', async () => {
    const names = (await inputPaths(folder)).map((path) => path.slice(folder.length + 1));
    expect(names).toEqual(['a.txt', 'b/一.txt', 'b/二.txt', 'c.txt']);
  });

  test.each([
    ['nothing', () => readInput(join(folder, 'none.txt')), /does not exist: check the name/u],
    ['nothing, listed', () => inputPaths(join(folder, 'none')), /does not exist/u],
    ['something under a file', () => readInput(join(folder, 'a.txt', 'x')), /part of the path is a file/u],
    ['a folder where a file is wanted', () => readInput(folder), /is a folder: name a file in it/u],
    ['a folder without files', () => inputPaths(join(folder, 'empty')), /without files/u],
  ])('to %s is refused with what to do', async (_, run, message) => {
    const error: unknown = await Promise.resolve(run()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InputError', message: expect.stringMatching(message) });
  });

  test('of one dash is standard input', async () => {
    expect(await inputPaths('-')).toEqual(['-']);
    const script = `import { readInput } from './ingest/read/read.ts'; console.log(JSON.stringify(await readInput('-')));`;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      input: '链长制\n',
      encoding: 'utf8',
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ name: 'stdin', text: '链长制\n' });
  });
});
