import { readFileSync } from 'node:fs';
import { gazetteerFile } from './defaults.ts';
import type { Extraction } from './extraction.ts';
import { extractTable } from './facts/tables.ts';
import { type Gazetteer, parseGazetteer } from './gazetteer/gazetteer.ts';
import type { Dated, Given } from './given.ts';
import { inputPaths, readInput } from './read/read.ts';
import { extractText } from './text.ts';

/** The gazetteer and the text that proves its rows. */
export interface Regions {
  csv: string;
  gazetteer: Gazetteer;
}

export function readGazetteer(): Regions {
  const csv = readFileSync(gazetteerFile, 'utf8');
  return { csv, gazetteer: parseGazetteer(csv) };
}

/** Whether a region is known by this code or name. */
export const isKnown = (region: string, { gazetteer }: Regions): boolean =>
  gazetteer.byCode(region) !== undefined || gazetteer.named(region).length > 0;

/**
 * Everything that an input states: a CSV file is a fact table, anything else running text.
 * @throws InputError when a CSV is no table that is known
 */
export function extract(input: Dated, { gazetteer }: Regions): Extraction {
  return /\.csv$/iu.test(input.name) ? extractTable(input, gazetteer) : extractText(input, gazetteer);
}

/**
 * All inputs that the paths stand for, in order.
 * @throws InputError at the first that cannot be read
 */
export async function readInputs(given: readonly Given[]): Promise<Dated[]> {
  const inputs: Dated[] = [];
  for (const { path, ...more } of given)
    for (const file of await inputPaths(path)) inputs.push({ ...(await readInput(file)), ...more });
  return inputs;
}
