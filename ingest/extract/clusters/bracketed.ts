import type { Place } from '../../resolve/places/region.ts';
import { placesWithin } from '../../resolve/places/within.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { bareName, isChain } from './name.ts';
import type { Placed } from './placed.ts';

const bracket = /^(?:管委会)?（(?:主攻|聚焦|主导产业：?|主导|发展)?(?<inner>[^（）]{1,24})）/;

/** 甲开发区（智能电气）、乙开发区（氟硅新材料）: what each of a list is to build, where the text speaks of chains. */
export function bracketedIn(reading: Reading, sentence: Sentence): Placed[] {
  const { text, places, outline } = reading;
  const title = outline.title;
  const near = text.slice(Math.max(0, sentence.start - 240), sentence.end) + (title ? text.slice(title.start, title.end) : '');
  if (!/链长|产业链|集群/.test(near)) return [];
  const found = placesWithin(places, sentence).flatMap((place) => ofPlace(text, place, sentence));
  const owners = new Set(found.map(({ place }) => place.start));
  return owners.size > 1 ? found : [];
}

function ofPlace(text: string, place: Place, sentence: Sentence): Placed[] {
  if (place.region.kind === 'Nation') return [];
  const match = bracket.exec(text.slice(place.end, sentence.end));
  const inner = match?.groups?.['inner'];
  if (!match || !inner) return [];
  const from = place.end + match[0].lastIndexOf(inner);
  const items = splitList(text, { start: from, end: from + inner.length });
  const names = items.map((one) => ({ ...one, name: bareName(one.name) }));
  if (names.length === 0 || !names.every(({ name }) => isChain(name))) return [];
  const at = { start: place.start, end: place.end + match[0].length };
  const list = names.map(({ name, span }) => {
    const start = span.start + Math.max(0, text.slice(span.start, span.end).indexOf(name));
    return { name, span: { start, end: start + name.length } };
  });
  return [{ place, list: { names: list, type: '产业链', at, rule: 'cluster-bracketed' } }];
}
