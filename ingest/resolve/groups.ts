import type { Place } from './places/region.ts';

/** Lists of regions: 、 和 及 between, each member the last of a chain (江西宜春 is 宜春). */
export function groupsOf(text: string, places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    if (next && next.start === place.end && next.region.above.includes(place.region.id)) continue;
    const last = groups.at(-1)?.at(-1);
    let from = place.start;
    for (let back = at - 1; back >= 0 && places[back]?.end === from; back--) from = places[back]?.start ?? from;
    const between = last ? text.slice(last.end, from) : '';
    if (last && (last.start === place.start || /^(?:、|和|及|以及)$/.test(between)) && from >= last.start)
      groups.at(-1)?.push(place);
    else groups.push([place]);
  }
  return groups;
}
