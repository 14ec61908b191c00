import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../graph/root.ts';

const place = join(packageRoot(), 'tests', 'gold', 'development');

/** Texts to ingest, as paths: many and small, so that a moment of chance falls between any two of them. */
export const documents: readonly string[] = readdirSync(place)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(place, name));
