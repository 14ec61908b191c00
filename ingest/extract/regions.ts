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
    if (isDateline(reading.text, place)) continue;
    if (!first.has(place.region.id)) first.set(place.region.id, place);
  }
  const named = [...first.values()];
  return sayAll(
    reading,
    named.flatMap((place) => {
      const name: Said = {
        subject: place.region,
        predicate: 'name',
        value: told(reading, place, named),
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

/** 新华社北京12月3日电: where the words were written is no region that they are about. */
function isDateline(text: string, { start, end }: Place): boolean {
  const before = /(?:新华社|中新社|本报|本刊|中新网|通讯社)$/.test(text.slice(Math.max(0, start - 4), start));
  return before && /^[^，。；\s]{0,12}(?:电|讯)/.test(text.slice(end, end + 16));
}

/** 北京市朝阳区 and 长春市朝阳区 in one text: where two bear a name, the region above goes before it. */
function told({ frames }: Reading, { region }: Place, all: readonly Place[]): string {
  const shared = all.some((other) => other.region.name === region.name && other.region.id !== region.id);
  return shared ? `${frames.region(region.above[0] ?? '')?.name ?? ''}${region.name}` : region.name;
}
