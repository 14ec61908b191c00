import type { Span } from '../../mend/clean.ts';
import { firstFrom } from '../../sorted.ts';
import type { Place } from './region.ts';

/** Starts of lists of places, made once a list: rules ask for the places of every sentence. */
const starts = new WeakMap<readonly Place[], readonly number[]>();

function startsOf(places: readonly Place[]): readonly number[] {
  const known = starts.get(places);
  if (known) return known;
  const made = places.map(({ start }) => start);
  starts.set(places, made);
  return made;
}

/** The places that lie in a span, of places in the order of the text. */
export function placesWithin(places: readonly Place[], span: Span): Place[] {
  const found: Place[] = [];
  for (let at = firstFrom(startsOf(places), span.start); (places[at]?.start ?? span.end) < span.end; at++) {
    const place = places[at];
    if (place && place.end <= span.end) found.push(place);
  }
  return found;
}

/** Where the chain begins that a place closes: 江西 of 江西宜春. */
export function chainStart(places: readonly Place[], place: Span): number {
  let { start } = place;
  for (let at = firstFrom(startsOf(places), start) - 1; at >= 0 && places[at]?.end === start; at--)
    start = places[at]?.start ?? start;
  return start;
}
