import { setImmediate } from 'node:timers/promises';
import { english } from './english.ts';
import { type Field, fields, predicates } from './fields.ts';
import { folded } from './fold.ts';
import { type Packed, pack, packing } from './packed.ts';
import { type Readings, readingsOf } from './readings.ts';
import type { Said } from './said.ts';
import { indexTexts, type Texts } from './texts.ts';

/** Things and the names by which they are found. Things are numbered from the best known on, then by id. */
export interface Names {
  ids: Packed;
  /** The labels of each thing as bits in the order of the vocabulary. */
  labels: Uint32Array;
  /** Names, folded, in the order of their things. */
  texts: Texts;
  /** The thing of each name. */
  things: Uint32Array;
  /** What each name is, as a place in `fields`. */
  fields: Uint8Array;
  readings: Readings;
}

/** Things after which other work of the process is let in. */
const turn = 1000;

/** An id that is no name in another form: of a region, by which tables name it. */
const regionCode = /^\d{6}$/;

/**
 * Indexes the names.
 * @param ids of all things, the best known first
 */
export async function indexNames({ things }: Pick<Said, 'things'>, ids: readonly string[]): Promise<Names> {
  const [texts, owners, is] = [packing(), [] as number[], [] as number[]];
  for (const [thing, id] of ids.entries()) {
    if (thing % turn === 0) await setImmediate();
    const seen = new Set<string>();
    for (const [field, value] of namesOf(id, things.get(id)?.values ?? [])) {
      const text = folded(value);
      // A short form that is the whole name says no more.
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      texts.add(text);
      owners.push(thing);
      is.push(fields.indexOf(field));
    }
  }
  const index = await indexTexts(texts.packed());
  return {
    ids: pack(ids),
    labels: Uint32Array.from(ids, (id) => things.get(id)?.labels ?? 0),
    texts: index,
    things: Uint32Array.from(owners),
    fields: Uint8Array.from(is),
    readings: await readingsOf(firstUnits(index)),
  };
}

/** All that a thing is called, field after field in their order; of several values of one the shortest first. */
function namesOf(id: string, values: readonly (readonly [string, string])[]): [Field, string][] {
  const all: [Field, string][] = predicates.flatMap((field) => {
    const own = values.flatMap(([of, value]) => (of === field ? [value] : []));
    return own.sort(shortestFirst).map((value): [Field, string] => [field, value]);
  });
  if (regionCode.test(id)) all.push(['id', id]);
  for (const name of english[id] ?? []) all.push(['english', name]);
  return all;
}

const shortestFirst = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);

/** Every UTF-16 unit that occurs. */
function firstUnits({ pairs }: Texts): number[] {
  const units: number[] = [];
  for (const pair of pairs) if (units.at(-1) !== pair >>> 16) units.push(pair >>> 16);
  return units;
}
