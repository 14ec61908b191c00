import { namedId } from '../../graph/ids.ts';
import type { Thing } from '../../graph/statement.ts';
import { overlaps } from '../extract/sentences.ts';
import type { Gazetteer, GazetteerRegion, RegionLevel } from '../gazetteer/gazetteer.ts';
import type { Span } from '../mend/clean.ts';
import { ambiguous } from './ambiguous.ts';
import { insideName } from './inside.ts';
import { shorthandsIn } from './shorthands.ts';
import { type ZoneName, zoneAfter, zonesAlone } from './zones.ts';

/** A region as statements carry it. */
export interface Region extends Thing {
  kind: 'Nation' | 'Province' | 'City' | 'County' | 'Zone';
  /** Full name; 全国 for the nation. */
  name: string;
  /** The region it is part of, nearest first, as ids; [] where nothing says. */
  above: string[];
}

/** A place in the text that names a region. A shorthand yields several of the same span. */
export interface Place extends Span {
  region: Region;
  /** Why this region and no other that bears the name. */
  why: string;
}

const kindOf: Record<RegionLevel, Region['kind']> = { nation: 'Nation', province: 'Province', city: 'City', county: 'County' };

export function regionOf(gazetteer: Gazetteer, one: GazetteerRegion): Region {
  const name = one.level === 'nation' ? '全国' : one.name;
  return { id: one.code, kind: kindOf[one.level], name, above: gazetteer.ancestors(one.code).map(({ code }) => code) };
}

export function zoneOf(name: string, parent: Region | undefined): Region {
  return { id: namedId('Zone', name), kind: 'Zone', name, above: parent ? [parent.id, ...parent.above] : [] };
}

interface Candidate extends Span {
  word: string;
  regions: readonly GazetteerRegion[];
}

/** Suffixes that a short form may take in print though the full name has a longer one: 海西州, 广西自治区. */
const loose: Record<string, RegExp> = { province: /^自治区/, city: /^(?:自治州|州|地区|盟)/, county: /^(?:自治县|县|区|旗)/ };

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

/** Names of the gazetteer, counties also by their short name where their province or city stands right before or their full name elsewhere in the text. */
function candidatesIn(text: string, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  const counties = new Map<string, GazetteerRegion[]>();
  const mentions = gazetteer.find(text);
  for (const { regions } of mentions)
    for (const one of regions)
      if (one.level === 'county' && one.short.length > 1)
        counties.set(one.short, [...new Set([...(counties.get(one.short) ?? []), one])]);
  let done = 0;
  for (const { start, end, regions } of mentions) {
    if (start < done) continue;
    const word = text.slice(start, end);
    const more = regions.flatMap((one) =>
      word === one.short && word !== one.name ? [loose[one.level]?.exec(text.slice(end, end + 4))?.[0] ?? ''] : [],
    );
    const tail = more.sort((a, b) => b.length - a.length)[0] ?? '';
    found.push({ start, end: end + tail.length, word: word + tail, regions });
    done = end + tail.length;
    const under = countyAt(text, done, regions, gazetteer);
    if (under) {
      found.push(under);
      done = under.end;
    }
  }
  for (const [short, regions] of counties)
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
      const span = { start: at, end: at + short.length };
      if (!/[湾江河山湖岛路街道镇乡村站港]/.test(text.charAt(span.end)) && !found.some((one) => overlaps(one, span)))
        found.push({ ...span, word: short, regions });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** A county by its short name right after its province or city: 安徽庐江. */
function countyAt(text: string, at: number, parents: readonly GazetteerRegion[], gazetteer: Gazetteer): Candidate | undefined {
  for (const length of [4, 3, 2]) {
    const word = text.slice(at, at + length);
    const regions = gazetteer
      .named(word)
      .filter(
        (one) =>
          one.short === word &&
          one.name !== word &&
          gazetteer.ancestors(one.code).some(({ code }) => parents.some((parent) => parent.code === code)),
      );
    if (/[湾江河山湖岛路街镇乡村]/.test(text.charAt(at + length))) continue;
    if (word.length === length && regions.length > 0 && !/^(?:新区|城区|开发|高新|和平|解放|人民|中心)/.test(word))
      return { start: at, end: at + length, word, regions };
  }
  return undefined;
}

function unlikely(text: string, one: Candidate): boolean {
  const rule = ambiguous[one.word];
  return Boolean(
    rule &&
      (rule.before?.test(text.slice(Math.max(0, one.start - 2), one.start)) ||
        rule.after?.test(text.slice(one.end, one.end + 4))),
  );
}

function pick(
  text: string,
  one: Candidate,
  parent: Region | undefined,
  sure: ReadonlySet<string>,
  gazetteer: Gazetteer,
  next: Candidate | undefined,
): Omit<Place, keyof Span> | undefined {
  const as = (region: GazetteerRegion | undefined, why: string) =>
    region ? { region: regionOf(gazetteer, region), why } : undefined;
  const options = one.regions.filter(({ name, short }) => one.word !== `${short}州` || /州$/.test(name));
  if (options.length === 1) return as(options[0], 'only region of the name');
  const under = parent && options.filter(({ code }) => gazetteer.ancestors(code).some((up) => up.code === parent.id));
  if (under?.[0]) return as(under[0], 'stands under the region before it');
  const full = options.filter(({ name }) => name === one.word);
  if (full.length === 1) return as(full[0], 'full name');
  const above = options.filter(
    ({ code, level }) =>
      level !== 'province' && gazetteer.ancestors(code).some((up) => up.level !== 'nation' && sure.has(up.code)),
  );
  // 长春、吉林等市: a list that closes with 市 is of cities.
  const cities =
    /^[^。；，]{0,40}?等?[多余\d一二三四五六七八九十]*(?:个|座)?(?:城?市)/.test(text.slice(one.end)) &&
    (text.charAt(one.end) === '、' || text.charAt(one.start - 1) === '、');
  const province = options.find(({ level }) => level === 'province');
  if (
    province &&
    !(
      cities &&
      options.some(({ level }) => level === 'city') &&
      next !== undefined &&
      !/省/.test(text.slice(one.end, one.end + 40))
    )
  )
    return as(province, 'the higher region of the name');
  if (above.length >= 1) return as(above[0], 'its province is named in the text');
  const city = options.find(({ level }) => level === 'city');
  if (city) return as(city, 'the higher region of the name');
  // A county's name that several bear, with nothing to tell them apart, is not guessed at.
  return undefined;
}
