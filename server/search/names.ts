import { setImmediate } from 'node:timers/promises';
import { english } from './english.ts';
import { type Field, fields, predicates } from './fields.ts';
import { folded } from './fold.ts';
import { type Packed, pack } from './packed.ts';
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
const atOnce = 2000;

/** An id that is no name in another form: of a region, by which tables name it. */
const regionCode = /^\d{6}$/;

/** Indexes the names; a thing that more statements are about is better known. */
export async function indexNames(said: Said): Promise<Names> {
  // By id first: the native order of texts is quick, and a stable sort of numbers keeps it.
  const known = (id: string) => said.things.get(id)?.statements ?? 0;
  const ids = [...said.things.keys()].sort().sort((a, b) => known(b) - known(a));
  const names: { thing: number; field: Field; text: string }[] = [];
  for (const [thing, id] of ids.entries()) {
    if (thing % atOnce === 0) await setImmediate();
    const values = said.things.get(id)?.values ?? [];
    const all: [Field, string][] = [
      ...predicates.flatMap((field) =>
        values.flatMap(([of, value]): [Field, string][] => (of === field ? [[field, value]] : [])),
      ),
      ...(regionCode.test(id) ? [['id', id] as [Field, string]] : []),
      ...(english[id] ?? []).map((name): [Field, string] => ['english', name]),
    ];
    const seen = new Set<string>();
    for (const [field, value] of all) {
      const text = folded(value);
      // A short form that is the whole name says no more.
      if (text !== '' && !seen.has(text)) names.push({ thing, field, text });
      seen.add(text);
    }
  }
  const texts = await indexTexts(names.map(({ text }) => text));
  return {
    ids: pack(ids),
    labels: Uint32Array.from(ids, (id) => said.things.get(id)?.labels ?? 0),
    texts,
    things: Uint32Array.from(names, ({ thing }) => thing),
    fields: Uint8Array.from(names, ({ field }) => fields.indexOf(field)),
    readings: readingsOf(firstUnits(texts)),
  };
}

/** Every UTF-16 unit that occurs. */
function firstUnits({ pairs }: Texts): Set<number> {
  return new Set(Array.from(pairs, (pair) => pair >>> 16));
}
