import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../graph/root.ts';

/** The digest as published, which is input and no part of the project; undefined, with a line that says so, where it is absent. */
export function publishedDigest(): string | undefined {
  const path = join(packageRoot(), '..', 'shared', 'digest.txt');
  if (existsSync(path)) return path;
  process.stderr.write('The digest as published was not tested: put it at ../shared/digest.txt.\n');
  return undefined;
}
