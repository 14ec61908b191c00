import { nationalNumber } from '../../extract/lexicon/bodies.ts';
import type { Title } from '../../extract/titles/title.ts';
import type { Span } from '../../mend/clean.ts';
import { type BodyName, isNational } from '../bodies.ts';
import type { Level } from '../levels.ts';
import type { Place, Region } from '../places/region.ts';
import { provinceOf } from '../shorthands.ts';
import type { DocumentContext } from './context.ts';

const letters =
  /^[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新](?:政|府|委|办|发改|工信|经信|商务|财|科|农|市监|国资|金|人社)/;

function lettering(title: Title, { text, frames }: DocumentContext): Place | undefined {
  const start = title.number?.start ?? title.title.start;
  if (!letters.test(text.slice(start, start + 3))) return undefined;
  const region = frames.region(provinceOf[text.charAt(start)] ?? '');
  return region && { region, start, end: start + 1, why: 'letter of the number' };
}

const levels: Record<string, Level> = { 省: 'province', 自治区: 'province', 市: 'city', 州: 'city', 县: 'county' };

/** 省政府办公厅《…》 in a text on a city: the body of the region above. */
function levelled(issuer: BodyName, title: Title, { frames, sentences }: DocumentContext): Region | undefined {
  const word = /^(自治区|[省市州县])(?=人民政府|政府|委|[工发商科财住农经文][\u4e00-\u9fff]{1,8}[厅局委])/.exec(issuer.name)?.[1];
  const level = levels[word ?? ''];
  const sentence = sentences[title.sentence];
  return level && sentence ? frames.at(sentence, title.start, level)?.region : undefined;
}

export function regionOfTitle(
  title: Title,
  issuers: readonly BodyName[],
  number: string | null,
  context: DocumentContext,
): { region: Region | null; regionSpan: Span | null } {
  const { text, places, frames, sentences, nation } = context;
  const from = (place: Place | undefined) =>
    place ? { region: place.region, regionSpan: { start: place.start, end: place.end } } : undefined;
  const at = (start: number) => {
    let last: Place | undefined;
    for (const place of places) if (place.start === (last?.end ?? start)) last = place;
    return last;
  };
  const lead = /^(?:关于|\d{4}年|首批|第[一二三四五六七八九十]批|中共|中国共产党|印发)*/;
  const skip = (start: number) => start + (lead.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  for (const issuer of issuers) {
    const place = at(skip(issuer.start));
    if (place) return from(place) ?? { region: null, regionSpan: null };
    const own = levelled(issuer, title, context);
    if (own) return { region: own, regionSpan: { start: issuer.start, end: issuer.end } };
    if (isNational(issuer.name)) return { region: nation, regionSpan: { start: issuer.start, end: issuer.end } };
  }
  // 某省《关于…的意见》: whose it is stands right before it.
  const ahead = text.charAt(title.start) === '《' ? places.find((place) => place.end === title.start) : undefined;
  if (ahead) return from(ahead) ?? { region: null, regionSpan: null };
  const start = title.title.start;
  const own = at(/^关于/.test(text.slice(start, start + 2)) ? start : skip(start));
  if (own) return from(own) ?? { region: null, regionSpan: null };
  if (isNational(title.name) || (number && nationalNumber.test(number))) return { region: nation, regionSpan: title.title };
  // 鄂政办发〔2021〕23号 without a title: its first letter is the province's.
  const lettered = title.bare && number ? from(lettering(title, context)) : undefined;
  if (lettered) return lettered;
  const sentence = sentences[title.sentence];
  const framed = sentence && frames.at(sentence, title.start);
  if (framed && framed.how === 'sentence') return { region: framed.region, regionSpan: framed.span };
  // 赴甲、乙学习考察的报告 is of neither.
  const inside = places.filter(
    (place) =>
      place.start >= title.title.start &&
      place.end <= title.title.end &&
      !/(?:[赴往]|前往|学习|借鉴|对标|参照)(?:[^，。；]{0,8}[、和及])?$/.test(text.slice(title.title.start, place.start)),
  );
  const nested = inside.find(
    (place) => /关于(?:印发)?《?$/.test(text.slice(title.title.start, place.start)) || place.start === title.title.start,
  );
  if (nested) return from(nested) ?? { region: null, regionSpan: null };
  if (framed) return { region: framed.region, regionSpan: framed.span };
  const [only] = inside;
  if (!only && title.sentence < 0 && frames.home) return { region: frames.home, regionSpan: null };
  return from(only) ?? { region: null, regionSpan: null };
}
