import type * as z from 'zod/mini';
import { get } from '../http.ts';
import type { NeighbourhoodRow, Thing } from './graph/facts.ts';
import { type Family, familyOf } from './graph/families.ts';
import { Details, Hits, Neighbourhoods } from './shapes.ts';

/** Things, and characters of an address, that one request may ask for. */
const most = { things: 50, characters: 6000 };

/** Ids in parts that one request each can ask for: Chinese ids take much room in an address. */
export function parted(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const length = encodeURIComponent(id).length + 7;
    const last = parts.at(-1);
    if (!last || last.length >= most.things || length > room) {
      parts.push([id]);
      room = most.characters - length;
    } else {
      last.push(id);
      room -= length;
    }
  }
  return parts;
}

/** What things are related to; ids that the data do not have come back as unknown. */
export async function fetchNeighbourhoods(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<{ rows: NeighbourhoodRow[]; unknown: string[]; dataset: string }> {
  const { data, meta } = await get('/neighbourhood', Neighbourhoods, { thing: ids }, signal);
  return { rows: data, unknown: meta.unknown, dataset: meta.dataset };
}

/** A thing that a search found, and the words that matched where they are not its name. */
export interface Found extends Thing {
  matched: string | null;
}

/** Things by what they are called, then those that a matching quote speaks of. */
export async function searchThings(words: string, signal: AbortSignal): Promise<Found[]> {
  const { data } = await get('/search', Hits, { q: words, per_page: '12' }, signal);
  const found = new Map<string, Found>();
  for (const { id, kind, label, matched, about } of data) {
    const own = kind === 'Quote' || id.match(/:\d+-\d+$/) ? about.map((thing) => ({ ...thing, matched: label })) : [];
    const thing = { id, kind, label, matched: matched.text === label ? null : matched.text };
    for (const one of own.length > 0 ? own : [thing]) if (!found.has(one.id)) found.set(one.id, one);
  }
  return [...found.values()].slice(0, 10);
}

/** The part of an address under which a family's things are told. */
const resources: Record<Family, string> = {
  region: 'regions',
  adoption: 'adoptions',
  policy: 'policies',
  document: 'documents',
  mechanism: 'mechanisms',
  component: 'components',
  leadership: 'leaderships',
  organization: 'organizations',
  person: 'people',
  cluster: 'clusters',
  enterprise: 'enterprises',
  observation: 'observations',
  problem: 'problems',
  medium: 'media',
};

export type Told = z.infer<typeof Details>['data'];

/** All that is said of a thing as such, value by value. */
export async function fetchDetails({ id, kind }: Thing, signal: AbortSignal): Promise<Told> {
  const resource = kind === 'Proposal' ? 'proposals' : resources[familyOf(kind)];
  return (await get(`/${resource}/${encodeURIComponent(id)}`, Details, {}, signal)).data;
}
