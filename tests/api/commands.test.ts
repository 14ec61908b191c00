import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { openStore } from '../../graph/open.ts';
import { packageRoot } from '../../graph/root.ts';
import type { GraphStore } from '../../graph/store.ts';
import { ingestDefaults } from '../../ingest/commands/ingest.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import { folder, graph, liantu, path, refused, served, start } from './commands/liantu.ts';
import { text, unreadable } from './commands/unreadable.ts';

/** How many statements each source has; the gazetteer has more with every other source. */
async function statementsBySource(store: GraphStore): Promise<unknown[]> {
  const counted = 'MATCH (s:Statement) WHERE s.rule <> $rule WITH s.source AS source, count(s) AS n RETURN source, n';
  return store.read(counted, { rule: 'gazetteer' });
}

async function graphHash(data = graph): Promise<string> {
  const store = await openStore({ LIANTU_DATA: data });
  const hash = await fingerprint({ store, catalogue: loadCatalogue() });
  await store.close();
  return hash;
}

beforeAll(async () => {
  for (const [name, [bytes]] of Object.entries(unreadable)) writeFileSync(path(name), bytes);
  writeFileSync(path('good.txt'), text);
  expect(await liantu(['ingest', path('good.txt')])).toMatchObject({ code: 0, err: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an ingestion leaves the graph as it was', () => {
  let before = '';
  beforeAll(async () => {
    before = await graphHash();
  });
  const unchanged = async () => expect(await graphHash()).toBe(before);

  test('where its input is no text, or a table with a cell that cannot be true', async () => {
    for (const [name, [, says]] of Object.entries(unreadable)) expect(await refused(['ingest', path(name)])).toMatch(says);
    expect(await refused(['ingest', path('none.txt')])).toContain('none.txt does not exist: check the name.');
    expect(await refused(['ingest', '-'])).toContain('stdin is empty');
    await unchanged();
  });

  test('where one file of a folder is bad and the others are good', async () => {
    mkdirSync(path('mixed'));
    for (const [name, bytes] of [
      ['1.txt', `${text}一`],
      ['2.txt', Uint8Array.of(0, 1, 2)],
      ['3.txt', `${text}三`],
    ] as const)
      writeFileSync(path(join('mixed', name)), bytes);
    expect(await refused(['ingest', path('mixed')])).toContain('2.txt is no text');
    await unchanged();
  });

  test('where its report could not be written', async () => {
    writeFileSync(path('more.txt'), `${text}另有一说。`);
    const into = (report: string) => refused(['ingest', '--report', report, path('more.txt')]);
    expect(await into(path('none/report.json'))).toContain('none is no folder: make it, or name another.');
    expect(await into(folder)).toContain('cannot be written: name a file.');
    await unchanged();
  });

  test('where it only reports, and the report says what it found', async () => {
    const { code } = await liantu(['ingest', '--dry-run', '--report', path('report.json'), path('more.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(path('report.json'), 'utf8'))).toMatchObject([{ name: 'more.txt', loaded: null }]);
    await unchanged();
  });

  test('where a server holds it, which is told with what to do', async () => {
    const server = await served({});
    for (const args of [
      ['ingest', path('more.txt')],
      ['serve', '--port', '0'],
    ])
      expect(await refused(args)).toMatch(/Another process holds .*: send the request to the running server, or stop it/);
    server.kill('SIGTERM');
    expect(await once(server, 'close')).toEqual([0, null]);
    await unchanged();
  });

  test('where Neo4j is asked for and does not answer, or its address is none', async () => {
    const ingest = (NEO4J_URI: string) => refused(['ingest', path('more.txt')], { NEO4J_URI });
    expect(await ingest('bolt://127.0.0.1:1')).toMatch(/does not answer: start it or correct NEO4J_URI/);
    expect(await ingest('http://127.0.0.1:7474')).toMatch(/check NEO4J_URI/);
    await unchanged();
  });
});

test('a graph file that is none is told and left alone', async () => {
  mkdirSync(path('strange'));
  writeFileSync(path('strange/graph.grafeo'), 'no graph');
  expect(await refused(['ingest', path('good.txt')], { LIANTU_DATA: path('strange') })).toMatch(/cannot be opened as a graph/);
  expect(readFileSync(path('strange/graph.grafeo'), 'utf8')).toBe('no graph');
});

test('a port that is taken is told before a graph is made', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  expect(await refused(['serve'], { PORT: String(port), LIANTU_DATA: path('never') })).toContain(
    `Port ${port} on 127.0.0.1 is taken`,
  );
  expect(existsSync(path('never'))).toBe(false);
  taken.close();
});

test('a first start that is killed leaves whole inputs, and the next start completes them', async () => {
  const data = path('killed');
  const first = start(['serve'], { PORT: '0', LIANTU_DATA: data });
  // The log of the embedded engine grows with every input that is written.
  const log = join(data, 'graph.grafeo.wal');
  while (!existsSync(log) || readdirSync(log).length === 0) await new Promise((done) => setTimeout(done, 20));
  await new Promise((done) => setTimeout(done, 300));
  first.kill('SIGKILL');
  await once(first, 'close');

  const whole = { store: await openStore({ LIANTU_DATA: ':memory:' }), catalogue: loadCatalogue() };
  await ingestDefaults(whole);
  const killed = await openStore({ LIANTU_DATA: data });
  expect(await statementsBySource(whole.store)).toEqual(expect.arrayContaining(await statementsBySource(killed)));
  await killed.close();

  const second = await served({ LIANTU_DATA: data });
  second.kill('SIGTERM');
  await once(second, 'close');
  expect(await graphHash(data)).toBe(await fingerprint(whole));
  await whole.store.close();
});

describe('liantu', () => {
  test('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
    expect(await liantu(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('refuses what it does not know in a line that says where to look', async () => {
    expect(await refused(['--nope'])).toBe("liantu: unknown option '--nope'. See liantu --help.\n");
    expect(await refused(['ingst'])).toContain("unknown command 'ingst' (Did you mean ingest?). See liantu --help.");
    expect(await refused(['extract', '--format', 'xml'])).toMatch(/Allowed choices are facts, .* See liantu extract --help\./);
    expect(await refused(['serve', '--port', 'abc'])).toContain('"abc" is not a port');
  });

  test('extracts what stands on standard input', async () => {
    const { code, out } = await liantu(['extract'], { input: text });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ adoptions: [{ region: '浙江省' }, { region: '江西省' }] });
  });

  test('ends quietly when its reader has had enough', async () => {
    const child = start(['extract', '--format', 'statements', path('good.txt')]);
    child.stdout?.destroy();
    let err = '';
    child.stderr?.on('data', (chunk) => (err += chunk));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(err).toBe('');
  });

  test('filters JSON lines of several files in order, and answers a wrong line with its error', async () => {
    writeFileSync(path('a.jsonl'), `\ufeff${JSON.stringify({ id: 'a', text })}\n{"id":"b"}\nnonsense\n`);
    writeFileSync(path('b.jsonl'), `${JSON.stringify({ id: 7, text, date: '2021-02-30' })}\n`);
    const { code, out } = await liantu(['extract', '--format', 'jsonl', path('a.jsonl'), path('b.jsonl')]);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: string; facts?: object });
    expect(code).toBe(0);
    expect(answers.map(({ id, facts }) => [id, facts !== undefined])).toEqual([
      ['a', true],
      ['b', false],
      [null, false],
      [7, false],
    ]);
    expect(answers[3]?.error).toContain('no date');
    expect(await refused(['extract', '--format', 'jsonl', path('none.jsonl')])).toContain('does not exist: check the name.');
  });
});
