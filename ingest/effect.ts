import { digest } from '../graph/ids.ts';
import { isNode } from '../graph/rows.ts';
import type { Row, Value } from '../graph/store.ts';
import { canonical } from './load/fingerprint.ts';
import type { Graph } from './load/graph.ts';
import { chunks } from './load/rows.ts';

/** What the graph shows of some things at a moment: a hash of each of them and of each relation that starts at one. */
export interface Picture {
  things: Map<string, string>;
  relations: Map<string, string>;
  /** `subject attribute` of each pair of values that cannot both be true. */
  conflicts: Set<string>;
}

interface Change {
  added: number;
  changed: number;
  removed: number;
}

/** What came of a load as a reader of the graph sees it. */
export interface Effect {
  things: Change;
  relations: Change;
  /** Contradictions that were not there before. */
  conflicts: { subject: string; attribute: string }[];
}

/** The present picture of the things of these ids; ids without a thing are left out. */
export async function pictureOf({ store, catalogue }: Graph, ids: readonly string[]): Promise<Picture> {
  const picture: Picture = { things: new Map(), relations: new Map(), conflicts: new Set() };
  const read = (name: string, some: readonly string[]) => store.read(catalogue.lookup[name] ?? '', { ids: [...some] });
  for (const some of chunks(ids)) {
    for (const { thing } of await read('things', some)) note(picture, thing);
    for (const row of await read('relations-of-things', some)) picture.relations.set(String(row['id']), hash(row));
  }
  return picture;
}

function note({ things, conflicts }: Picture, thing: Value | undefined): void {
  if (!isNode(thing)) return;
  const { id, conflicts: attributes } = thing.properties;
  things.set(String(id), hash(thing));
  if (Array.isArray(attributes)) for (const attribute of attributes) conflicts.add(`${id} ${attribute}`);
}

/** Collected evidence comes in any order. */
const hash = (value: Value | Row): string => digest([canonical(value)], 16);

export function effectOf(before: Picture, after: Picture): Effect {
  const fresh = [...after.conflicts].filter((one) => !before.conflicts.has(one)).sort();
  return {
    things: change(before.things, after.things),
    relations: change(before.relations, after.relations),
    conflicts: fresh.map((one) => ({
      subject: one.slice(0, one.lastIndexOf(' ')),
      attribute: one.slice(one.lastIndexOf(' ') + 1),
    })),
  };
}

function change(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change {
  const known = [...after].filter(([id]) => before.has(id));
  return {
    added: after.size - known.length,
    changed: known.filter(([id, now]) => before.get(id) !== now).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
  };
}
