import { readFileSync } from 'node:fs';
import { gazetteerFile } from './defaults.ts';
import type { Extraction } from './extraction.ts';
import { extractTable } from './facts/tables.ts';
import { type Gazetteer, parseGazetteer } from './gazetteer/gazetteer.ts';
import { extractText } from './text.ts';

/** An input as it was read: its characters and their hash. */
export interface Input {
  name: string;
  text: string;
  sha256: string;
  /** The day the text is from, EDTF, and the place it speaks of, where it does not say so itself. */
  date?: string;
  region?: string;
}

/** The gazetteer and the text that proves its rows. */
export interface Regions {
  csv: string;
  gazetteer: Gazetteer;
}

export function readGazetteer(): Regions {
  const csv = readFileSync(gazetteerFile, 'utf8');
  return { csv, gazetteer: parseGazetteer(csv) };
}

/**
 * Everything that an input states: a CSV file is a fact table, anything else running text.
 * @throws InputError when a CSV is no table that is known
 */
export function extract(input: Input, { gazetteer }: Regions): Extraction {
  return /\.csv$/iu.test(input.name) ? extractTable(input, gazetteer) : extractText(input, gazetteer);
}
