import type { GraphStore } from '../../graph/store.ts';
import type { Service } from '../service.ts';
import { byUnits, largestFirst, sortedInTurns } from '../sorted.ts';
import { indexNames, type Names } from './names.ts';
import { indexQuotes, type Quotes } from './quotes.ts';
import { readSaid, type Said } from './said.ts';

/** All that is searched, of one version of the data. It lies in this process, so that both engines give the same hits. */
export interface SearchIndex {
  names: Names;
  quotes: Quotes;
}

interface Kept {
  version: string;
  index: Promise<SearchIndex>;
}

/** One index a store: the last that was asked for. */
const kept = new WeakMap<GraphStore, Kept>();

/**
 * The index of the present data, made when it is first asked for and again when the data have changed.
 * @throws StoreError when the store does not answer; the next call tries again.
 */
export async function searchIndex(service: Pick<Service, 'store' | 'catalogue' | 'dataset'>): Promise<SearchIndex> {
  const { version } = await service.dataset();
  const known = kept.get(service.store);
  if (known?.version === version) return known.index;
  const index = build(service);
  kept.set(service.store, { version, index });
  index.catch(() => {
    if (kept.get(service.store)?.index === index) kept.delete(service.store);
  });
  return index;
}

async function build(service: Pick<Service, 'store' | 'catalogue'>): Promise<SearchIndex> {
  return indexSaid(await readSaid(service));
}

/** The index of what is said; a thing that more statements are about is better known. Other work of the process goes on. */
export async function indexSaid({ things, quotes }: Said): Promise<SearchIndex> {
  const known = (id: string) => things.get(id)?.statements ?? 0;
  const ids = largestFirst(await sortedInTurns([...things.keys()], byUnits), known);
  const names = await indexNames({ things }, ids);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return { names, quotes: await indexQuotes(quotes, (id) => numbers.get(id) ?? 0) };
}
