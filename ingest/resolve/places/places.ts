import { overlaps } from '../../extract/sentences.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../mend/clean.ts';
import { insideName } from '../inside.ts';
import { shorthandsIn } from '../shorthands.ts';
import { type ZoneName, zoneAfter, zonesAlone } from '../zones.ts';
import { candidatesIn, unlikely } from './candidates.ts';
import { pick } from './pick.ts';
import { type Place, regionOf, zoneOf } from './region.ts';

/** All regions named in a text, in order; names inside other names left out. Pure. */
export function placesIn(text: string, gazetteer: Gazetteer): Place[] {
  const candidates = candidatesIn(text, gazetteer).filter((one) => !unlikely(text, one) && !insideName(text, one));
  const sure = new Set(candidates.flatMap(({ regions }) => (regions.length === 1 && regions[0] ? [regions[0].code] : [])));
  const places: Place[] = [];
  for (const [at, one] of candidates.entries()) {
    const before = places.at(-1);
    const parent = before && before.end === one.start ? before.region : undefined;
    const chosen = pick(text, one, parent, sure, gazetteer, candidates[at + 1]);
    if (!chosen) continue;
    const chained = candidates[at + 1]?.start === one.end;
    const zone = chained ? undefined : zoneAfter(text, one, one.word, chosen.region.kind.toLowerCase());
    if (zone) places.push({ start: zone.start, end: zone.end, region: zoneOf(zone.name, chosen.region), why: 'zone' });
    else places.push({ start: one.start, end: one.end, ...chosen });
  }
  const taken = (span: Span) => places.some((place) => overlaps(place, span));
  for (const zone of zonesAlone(text)) addZone(places, zone, text);
  for (const { start, end, codes } of shorthandsIn(text))
    if (!taken({ start, end }) && text.charAt(end) !== '〔')
      for (const code of codes) {
        const region = gazetteer.byCode(code);
        if (region) places.push({ start, end, region: regionOf(gazetteer, region), why: 'shorthand' });
      }
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

function addZone(places: Place[], zone: ZoneName, text: string): void {
  const inner = places.filter((place) => overlaps(place, zone));
  if (inner.some((place) => place.region.kind === 'Zone' || place.start < zone.start || place.end > zone.end)) return;
  for (const place of inner) places.splice(places.indexOf(place), 1);
  // 西部（重庆）科学城: the place in brackets says where it lies.
  const parent =
    inner[0]?.region ?? places.filter((place) => place.end === zone.start && text.charAt(zone.start - 1) !== '、').at(-1)?.region;
  places.push({ start: zone.start, end: zone.end, region: zoneOf(zone.name, parent), why: 'zone' });
}
