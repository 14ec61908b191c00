import { join } from 'node:path';
import { packageRoot } from '../graph/root.ts';

/** The gazetteer's file. */
export const gazetteerFile = join(packageRoot(), 'ingest', 'gazetteer', 'regions.csv');

/** What a fresh graph is made from: our restated edition of the digest and the fact tables. */
export const defaultInputs: readonly string[] = [
  join('edition', '2021-14.txt'),
  ...['adoptions', 'leaders', 'chains', 'references'].map((name) => join('facts', `${name}.csv`)),
].map((path) => join(packageRoot(), 'ingest', path));
