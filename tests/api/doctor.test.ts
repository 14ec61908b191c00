import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { folder, liantu, path, served } from './commands/liantu.ts';

describe('liantu doctor', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const lines = (out: string, sign: string) => out.split('\n').filter((line) => line.startsWith(sign));

  test('finds nothing wrong with an empty place, and says how to fill it', async () => {
    const { code, out } = await liantu(['doctor'], { PORT: '0' });
    expect(lines(out, 'FAIL')).toEqual([]);
    expect(code).toBe(0);
    expect(out).toContain('note  Graph: embedded, empty: npm start fills it, liantu ingest adds to it.');
  });

  test('says what stands in the graph', async () => {
    writeFileSync(path('a.txt'), '2020年4月28日，江西省印发《关于实施产业链链长制的工作方案》。\n');
    await liantu(['ingest', path('a.txt')]);
    const { out } = await liantu(['doctor'], { PORT: '0' });
    expect(out).toMatch(/^ok {4}Graph: embedded, 2 sources, \d+ statements, version [\da-f]{12}\. liantu check proves it\.$/mu);
  });

  test('tells each fault with what to do, and ends with 1', async () => {
    writeFileSync(path('file'), '');
    const { code, out } = await liantu(['doctor'], { PORT: 'x', LIANTU_LOG: 'loud', LIANTU_DATA: path('file') });
    expect(code).toBe(1);
    expect(lines(out, 'FAIL')).toEqual([
      'FAIL  Settings: PORT: "x" is not a port, 0 to 65535 (0: any free one).',
      expect.stringMatching(/^FAIL {2}Settings: LIANTU_LOG: "loud" is not how much to log/u),
      `FAIL  Folder: ${path('file')} is no folder: set LIANTU_DATA to another.`,
      expect.stringMatching(/^FAIL {2}Graph: .+ set LIANTU_DATA to another\.$/u),
    ]);
  });

  test('tells a Neo4j that does not answer, without its password', async () => {
    const { out } = await liantu(['doctor'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'sesame-sesame' });
    expect(out).toContain('FAIL  Graph: Neo4j at bolt://127.0.0.1:1 does not answer: start it or correct NEO4J_URI');
    expect(out).not.toContain('sesame');
  });

  test('tells which graph a service holds that runs', async () => {
    const server = await served({});
    const { out } = await liantu(['doctor'], { PORT: '0' });
    server.kill();
    expect(out).toMatch(/^FAIL {2}Graph: Another process holds .+: send the request to the running server/mu);
  });
});
