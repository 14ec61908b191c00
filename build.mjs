// Builds the service and the client into dist. With --if-needed it does nothing when dist is newer than every source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
  'build.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
// Written last, so that a build that was broken off is done again.
const product = join(root, 'dist', 'web', 'index.html');

/** Newest change below a path, in milliseconds since 1970. A folder that is still empty is none in a clone. */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh() {
  if (!existsSync(product)) return false;
  const built = statSync(product).mtimeMs;
  return sources.every((path) => newest(join(root, path)) <= built);
}

function run(tool, ...args) {
  if (!existsSync(join(root, 'node_modules', tool))) {
    process.stderr.write('liantu: what builds it is not installed: run npm ci first, without --omit=dev.\n');
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!(process.argv.includes('--if-needed') && isFresh())) {
  const began = new Date();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  // The types of the client come from the contract, and that from the routes.
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'dist', 'liantu.js'), 'contract', '--format', 'typescript']);
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(join(root, 'dist', 'server', 'api', 'client.d.ts'), stdout);
  run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
  // As old as the sources that it was made from: a change during the build is built next time.
  utimesSync(product, began, began);
}
