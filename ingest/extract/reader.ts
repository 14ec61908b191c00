import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type CleanText, lineStarts, type Span } from '../mend/clean.ts';
import type { Block, Outline } from '../outline/blocks.ts';
import { documentsOf } from '../resolve/documents/documents.ts';
import { framesOf } from '../resolve/frames.ts';
import { atLevel, type Level } from '../resolve/levels.ts';
import { placesIn } from '../resolve/places/places.ts';
import { type Place, type Region, regionOf } from '../resolve/places/region.ts';
import { simplifiedAll } from '../script.ts';
import { type DateMention, datesIn } from './dates.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { sentencesIn, within } from './sentences.ts';
import { titlesIn } from './titles/titles.ts';

/** What is known of a source besides its characters. */
export interface Given {
  source: string;
  /** EDTF; used where the source prints no date. */
  date?: string | undefined;
  /** Name or code of the region the source is from; used where the source does not say. */
  region?: string | undefined;
}

/** Makes a mended and outlined source ready for the rules: sentences, dates, regions, documents. Pure. */
export function readingOf(clean: CleanText, outline: Outline, gazetteer: Gazetteer, given: Given): Reading {
  const text = fold(clean.text);
  const lines = lineStarts(clean.source);
  const sentences = outline.blocks.flatMap((block) => partsOf(block).flatMap((span) => sentencesIn(text, span, block.index)));
  const date = outline.date?.edtf ?? given.date ?? null;
  const dates = datesOf(text, outline, date);
  const places = placesIn(text, gazetteer);
  const byId = regionsById(gazetteer, places);
  const titles = titlesIn(text, outline, sentences);
  const home = homeOf(text, outline, places, given.region, gazetteer);
  const frames = framesOf({ text, outline, sentences, places, titles, home, byId });
  const nation = byId('100000');
  const documents = nation ? documentsOf(titles, { text, outline, sentences, places, dates, frames, nation }) : [];
  const cited = documents
    .flatMap((thing) => thing.mentions.map((mention) => ({ thing, mention })))
    .sort((a, b) => a.mention.title.start - b.mention.title.start);
  return {
    source: given.source,
    clean,
    text,
    lines,
    outline,
    gazetteer,
    date,
    places,
    sentences,
    dates,
    frames,
    cited,
    documents,
  };
}

/** The spans of a block that hold sentences, in order. */
function partsOf(block: Block): Span[] {
  switch (block.type) {
    case 'item':
      return [block.title, ...block.keys.map(({ value }) => value), ...block.body];
    case 'row':
      return block.cells.filter(({ inherited }) => !inherited).map(({ span }) => span);
    case 'remark':
      return [...block.said, block.speaker];
    case 'proposal':
      return [block.title, ...block.reasons, ...block.questions];
    default:
      return [block.span];
  }
}

/** Dates line by line, each counted from the day of the article it stands in; in a chronicle from the year above. */
function datesOf(text: string, outline: Outline, date: string | null): DateMention[] {
  let year: string | undefined;
  return outline.blocks.flatMap((block) => {
    const { context, span } = block;
    const words = text.slice(span.start, span.start + 12).trimStart();
    const headed = [context.subheading, context.heading].flatMap((over) =>
      over ? (yearAlone.exec(text.slice(over.start, over.end))?.[1] ?? []) : [],
    )[0];
    const own = /^(\d{4})年/.exec(words)?.[1];
    const monthly = /^\d{1,2}月/.test(words);
    if (own) year = own;
    else if (!monthly) year = undefined;
    const reference = monthly ? (headed ?? year) : undefined;
    return partsOf(block).flatMap((part) => datesIn(text, part, reference ?? context.date?.edtf ?? date));
  });
}

/** 2021年 alone over the entries of a chronicle. */
const yearAlone = /^\s*[【（]?(\d{4})年?[】）]?\s*$/;

function regionsById(gazetteer: Gazetteer, places: readonly Place[]): (id: string) => Region | undefined {
  const zones = new Map(places.filter(({ region }) => region.kind === 'Zone').map(({ region }) => [region.id, region]));
  return (id) => {
    const one = gazetteer.byCode(id);
    return one ? regionOf(gazetteer, one) : zones.get(id);
  };
}

/** The region a whole text is from: its hosts', else the one given, else the only one that its title names. */
function homeOf(
  text: string,
  outline: Outline,
  places: readonly Place[],
  given: string | undefined,
  gazetteer: Gazetteer,
): Region | null {
  const inSpans = (spans: readonly (Span | null)[]) => {
    const found = places.filter((place) => place.region.kind !== 'Nation' && spans.some((span) => span && within(place, span)));
    return found.filter((place) => !found.some((other) => other.region.above.includes(place.region.id)));
  };
  const hosts = inSpans(outline.hosts);
  const [host] = hosts;
  if (host) return host.region;
  const told = given && (gazetteer.byCode(given) ?? gazetteer.named(simplifiedAll(given))[0]);
  if (told) return regionOf(gazetteer, told);
  const titled = new Map(inSpans([outline.title]).map(({ region }) => [region.id, region]));
  if (titled.size === 1) return [...titled.values()][0] ?? null;
  return visitorOf(text, outline, places) ?? paperOf(text, outline, gazetteer) ?? filedIn(text, outline, places, gazetteer);
}

/** 某州经信局赴甲、乙学习情况汇报: a report on a visit is of who went. */
function visitorOf(text: string, { title }: Outline, places: readonly Place[]): Region | null {
  if (!title) return null;
  const place = places.find(({ start }) => start >= title.start && start <= title.start + 2);
  const goes = place && /^[\u4e00-\u9fff]{0,14}?(?:赴|前往|率团)/.test(text.slice(place.end, title.end));
  return place && goes && place.region.kind !== 'Nation' ? place.region : null;
}

const own = /我(?:自治区|[省市州盟])|我区(?![别分])/;
const paper = /^(?:日报|晚报|新闻网|电视台|网|发布|早报|时报|新闻)/;

const filed = /^(?:本报|本刊|本台|本网|记者|通讯员)$/;

/** 本报嘉兴讯 over a text that says 我省: the place that it was written in gives the region of that level. */
function filedIn(text: string, outline: Outline, places: readonly Place[], gazetteer: Gazetteer): Region | null {
  const level = own.exec(text)?.[0].slice(1);
  const kind = level && levels[level];
  if (!kind) return null;
  for (const { span } of outline.blocks.slice(0, 2)) {
    const place = places.find(({ start }) => start >= span.start && start <= span.start + 3);
    if (!place || !filed.test(text.slice(span.start, place.start).replace(/[（【]/g, ''))) continue;
    if (!/^(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|报道|消息|专电)/.test(text.slice(place.end, span.end))) continue;
    return (
      atLevel(place.region, kind, (id) => {
        const one = gazetteer.byCode(id);
        return one && regionOf(gazetteer, one);
      }) ?? null
    );
  }
  return null;
}

const levels: Record<string, Level> = { 自治区: 'province', 省: 'province', 市: 'city', 州: 'city', 盟: 'city' };

/** 我省 and 我区 in a province's or city's own paper (某省日报) are its own. */
function paperOf(text: string, outline: Outline, gazetteer: Gazetteer): Region | null {
  if (!own.test(text)) return null;
  const front = outline.asides.filter(({ reason }) => reason === 'front matter' || reason === 'title');
  for (const { span } of front) {
    const words = text.slice(span.start, span.end);
    for (const { regions, end } of gazetteer.find(words)) {
      const [region] = regions.filter(({ level }) => level === 'province' || level === 'city');
      if (region && paper.test(words.slice(end))) return regionOf(gazetteer, region);
    }
  }
  return null;
}
