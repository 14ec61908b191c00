import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { tracedFacts } from '../../ingest/facts-view.ts';
import { publishedDigest } from '../shared.ts';
import { extraction } from '../unit/ingest/extract/made.ts';
import type { Fact, FactKind } from './score/match.ts';
import { type Compared, compare, type Figures, factKinds } from './score/score.ts';

const Gold = z.record(z.string(), z.array(z.record(z.string(), z.unknown())).optional());

/** A text with the facts that a careful reader found in it. */
export interface GoldText {
  name: string;
  text: string;
  gold: z.infer<typeof Gold>;
}

/** How many lines before each text tell what it is; no reader or program is shown them. */
const preamble = 3;

/** Texts that served to write the rules, and texts that no rule was written for: only these tell how well unseen ones are read. */
export const goldSets = ['development', 'unseen'] as const;
export type GoldSet = (typeof goldSets)[number];

export const folderOf = (set: GoldSet): string => fileURLToPath(new URL(`${set}/`, import.meta.url));

/** The texts of a folder with gold beside them: `NN-name.txt`, `NN-name.gold.json`. */
export function goldTexts(folder: string): GoldText[] {
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/u.exec(file)?.[1] ?? []);
  return names.sort().map((name) => ({
    name,
    text: readFileSync(join(folder, `${name}.txt`), 'utf8')
      .split('\n')
      .slice(preamble)
      .join('\n'),
    gold: Gold.parse(JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))),
  }));
}

/** The digest as published with its gold; undefined, with a line that says so, where it is absent. */
export function publishedGold(): GoldText | undefined {
  const path = publishedDigest();
  const gold = new URL('published/digest.gold.json', import.meta.url);
  return path === undefined
    ? undefined
    : { name: 'digest', text: readFileSync(path, 'utf8'), gold: Gold.parse(JSON.parse(readFileSync(gold, 'utf8'))) };
}

/** A fact that was found, and the rules that gave it. */
export type Found = Fact & { rules: readonly string[] };

/** How one text compares with its gold, a kind. */
export interface ScoredText {
  name: string;
  kinds: Record<FactKind, Compared<Found>>;
}

export function scoreText({ name, text, gold }: GoldText): ScoredText {
  const facts = tracedFacts(extraction(text).statements);
  const kinds = factKinds.map((kind) => {
    const found = facts[kind].map(({ by, ...fact }): Found => ({ ...fact, rules: [...new Set(by.map(({ rule }) => rule))] }));
    return [kind, compare(kind, gold[kind] ?? [], found)];
  });
  return { name, kinds: Object.fromEntries(kinds) };
}

/** The counts of one kind over all texts. */
export function total(texts: readonly ScoredText[], kind: FactKind): Figures {
  const count = (which: keyof Figures) => texts.reduce((sum, { kinds }) => sum + kinds[kind][which].length, 0);
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') };
}
