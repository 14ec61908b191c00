import type { Statement } from '../../graph/statement.ts';
import type { Place } from '../resolve/places/region.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';

/** Each region that the text names, once, where it is first named; a zone with the region it is part of. */
export function regions(reading: Reading): Statement[] {
  const first = new Map<string, Place>();
  const asides = reading.outline.asides.filter(({ reason }) => reason === 'contents');
  for (const place of reading.places) {
    if (asides.some(({ span }) => place.start >= span.start && place.end <= span.end)) continue;
    if (!first.has(place.region.id)) first.set(place.region.id, place);
  }
  return sayAll(
    reading,
    [...first.values()].flatMap((place) => {
      const name: Said = {
        subject: place.region,
        predicate: 'name',
        value: place.region.name,
        rule: 'region-named',
        at: [place],
        qualifiers: { because: place.why },
      };
      const [above] = place.region.above;
      const parent = place.region.kind === 'Zone' && above ? reading.frames.region(above) : undefined;
      return parent
        ? [name, { subject: place.region, predicate: 'PART_OF', object: parent, rule: 'zone-in-region', at: [place] }]
        : [name];
    }),
  );
}
