import { join } from 'node:path';
import { packageRoot } from '../graph/root.ts';
import type { Given } from './given.ts';

/** The gazetteer's file. */
export const gazetteerFile = join(packageRoot(), 'ingest', 'gazetteer', 'regions.csv');

/** What a fresh graph is made from: our restated edition of the digest and the fact tables. */
export const defaultInputs = [
  { path: join('edition', '2021-14.txt'), standing: 'digest' },
  ...['adoptions', 'leaders', 'chains', 'references'].map((name) => ({ path: join('facts', `${name}.csv`) })),
].map(({ path, ...more }) => ({ path: join(packageRoot(), 'ingest', path), ...more })) as readonly Given[];
