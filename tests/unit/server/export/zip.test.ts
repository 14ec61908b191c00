import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { fileOf } from '../../../../server/export/export.ts';
import { csv } from '../../../../server/export/formats/csv.ts';
import { zipped } from '../../../../server/export/zip.ts';
import { whole } from '../../../roundTrip.ts';
import { graph } from './graph.ts';

async function zipOf(answer: typeof graph.answer) {
  const { media, filename, content } = await fileOf({ format: 'csv' }, 'graph', async () => ({ ...graph, answer }));
  const bytes: Buffer[] = [];
  for await (const piece of content) bytes.push(Buffer.from(piece));
  return { media, filename, bytes: Buffer.concat(bytes) };
}

test('CSV without a part is a zip of the same tables as its parts, letter for letter', async () => {
  const { media, filename, bytes } = await zipOf(graph.answer);
  expect([media, filename]).toEqual(['application/zip', `liantu-${graph.dataset}-graph-csv.zip`]);
  const files = Object.entries(unzipSync(bytes)).map(([name, packed]) => [name, Buffer.from(packed).toString('utf8')]);
  const parts = ['nodes', 'relations', 'evidence', 'rows'];
  const wanted = await Promise.all(parts.map(async (part) => [`${part}.csv`, await whole(csv.write(graph, part))]));
  expect(files).toEqual(wanted);
});

test('a graph that answers no question has no table of rows', async () => {
  expect(Object.keys(unzipSync((await zipOf(null)).bytes))).toEqual(['nodes.csv', 'relations.csv', 'evidence.csv']);
});

test('the same graph is the same zip, byte for byte', async () => {
  const first = await zipOf(graph.answer);
  expect((await zipOf(graph.answer)).bytes.equals(first.bytes)).toBe(true);
  expect(first.bytes.readUInt16LE(12)).toBe((1 << 5) | 1);
});

test('other readers of zips find every file whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-zip-'));
  try {
    writeFileSync(join(folder, 'graph.zip'), (await zipOf(graph.answer)).bytes);
    const said = execFileSync('python3', ['-m', 'zipfile', '-t', join(folder, 'graph.zip')], { encoding: 'utf8' });
    expect(said).toBe('Done testing\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing is read ahead of whoever takes it, and what fails on the way fails there', async () => {
  const read: string[] = [];
  async function* content(name: string) {
    read.push(name);
    yield name.repeat(200_000);
    if (name === 'b') throw new Error('the store is gone');
  }
  const pieces = zipped(['a', 'b'].map((name) => ({ name, content: content(name) })));
  await pieces.next();
  expect(read).toEqual(['a']);
  await expect(async () => {
    for await (const _ of pieces);
  }).rejects.toThrow('the store is gone');
});
