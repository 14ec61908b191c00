import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fetchNeighbourhoods } from '../explore/api.ts';
import { thingName } from '../panel/names.ts';
import type { Thing } from './shapes.ts';

/** What the ids that an address holds are called: learnt from what was chosen and from answers. */
const known = signal<ReadonlyMap<string, Thing>>(new Map());

export function remember(things: readonly Thing[]): void {
  const fresh = things.filter(({ id }) => !known.peek().has(id));
  if (fresh.length > 0) known.value = new Map([...known.peek(), ...fresh.map((one) => [one.id, one] as const)]);
}

export const thingOf = (id: string): Thing => known.value.get(id) ?? { id, kind: '', label: id };
export const nameOf = (id: string): string => thingName(thingOf(id));

/** Asks for the names of ids that no answer has brought yet. A failure leaves the ids as they stand. */
export function useNames(ids: readonly string[]): void {
  const unknown = ids.filter((id) => !known.value.has(id));
  useEffect(() => {
    if (unknown.length === 0) return undefined;
    const leaving = new AbortController();
    fetchNeighbourhoods(unknown, leaving.signal).then(
      ({ rows }) => remember(rows.map(({ id, kind, label }) => ({ id, kind, label }))),
      () => undefined,
    );
    return () => leaving.abort();
  }, [unknown.join('\n')]);
}
