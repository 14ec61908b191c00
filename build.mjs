// Builds the service and the client into dist. With --if-needed it does nothing when dist is newer than every source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const sources = [
  'liantu.ts',
  'graph',
  'cypher',
  'ingest',
  'diffusion',
  'server',
  'client',
  'vite.config.ts',
  'package-lock.json',
];
const product = join(root, 'dist', 'web', 'index.html');

/** Newest change below a path, in milliseconds since 1970. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(tool, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const fresh = existsSync(product) && sources.every((path) => newest(join(root, path)) <= statSync(product).mtimeMs);
if (!(process.argv.includes('--if-needed') && fresh)) {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
}
