import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../graph/root.ts';

/** A small tree in which each file breaks one arrow of the architecture. */
const planted: Record<string, [file: string, text: string]> = {
  'graph-stands-alone': ['graph/a.ts', "import '../cypher/empty.ts';"],
  'cypher-knows-the-graph': ['cypher/a.ts', "import '../ingest/empty.ts';"],
  'ingest-writes-the-graph': ['ingest/a.ts', "export type A = import('../server/empty.ts').A;"],
  'diffusion-is-pure': ['diffusion/a.ts', "import type { A } from '../graph/empty.ts'; export type B = A;"],
  'server-does-not-ingest': ['server/a.ts', "await import('../ingest/empty.ts');"],
  'client-speaks-http': ['client/a.ts', "export * from '../graph/empty.ts';"],
  'drivers-stay-in-engines': ['graph/b.ts', "import 'neo4j-driver';"],
  'one-file-imports-sigma': ['client/map.ts', "import Sigma from 'sigma'; export default Sigma;"],
};
const root = packageRoot();
let tree = '';

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'liantu-arrows-'));
  const layers = ['graph', 'cypher', 'ingest', 'diffusion', 'server', 'client'];
  for (const layer of layers) put(`${layer}/empty.ts`, 'export type A = 1;');
  for (const [file, text] of Object.values(planted)) put(file, text);
  put('package.json', '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

describe('the check of the arrows', () => {
  test.each(Object.keys(planted))('finds a violation of %s', (rule) => {
    expect(violations()).toContain(rule);
  });
});

let found: string[] | undefined;
function violations(): string[] {
  found ??= run();
  return found;
}

function run(): string[] {
  const cli = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const folders = ['graph', 'cypher', 'ingest', 'diffusion', 'server', 'client'];
  const { stdout } = spawnSync(
    process.execPath,
    [cli, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', ...folders],
    { cwd: tree, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return summary.violations.map(({ rule }) => rule.name);
}
