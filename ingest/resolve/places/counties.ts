import type { Gazetteer, GazetteerRegion, RegionMention } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../mend/clean.ts';

interface County extends Span {
  word: string;
  regions: readonly GazetteerRegion[];
}

/** Where an item of a list or a clause begins. */
const begins = /(?<=^|[、，；：。（“\n\s]|[、，；：。\n][^、，；：。\n]{0,3}[和及与])(?=[\u4e00-\u9fff]{2})/g;
/** A river, a street or a word of the language begins with the same characters. */
const other = /^[湾江河山湖岛路街道镇乡村站港寺桥门庄湾店口岸]/;
const common =
  /^(?:新区|城区|开发|高新|和平|解放|人民|中心|新华|文化|工业|经济|安全|平安|开放|城关|城中|东部|西部|建设|重点|特色)$/;
const sentence = /[。；\n]/;

/**
 * Counties by their short names in lists, where the text names their city or province and one sentence holds several
 * of them: 保定市…高阳纺织、安国中药; 崇信、静宁、灵台等县. One alone is most likely another word.
 */
export function countiesInLists(text: string, gazetteer: Gazetteer, mentions: readonly RegionMention[]): County[] {
  const named = new Set(
    mentions
      .flatMap(({ regions }) => (regions.length === 1 ? regions.filter(({ level }) => level !== 'nation') : []))
      .map(({ code }) => code),
  );
  if (named.size === 0) return [];
  const found = [...text.matchAll(begins)].flatMap(({ index }) => shortAt(text, index, named, gazetteer) ?? []);
  return found.filter((one) => {
    const near = found.filter(
      (other) => other.regions[0]?.parent === one.regions[0]?.parent && together(text, one.start, other.start),
    );
    return new Set(near.map(({ word }) => word)).size > 1;
  });
}

function shortAt(text: string, at: number, named: ReadonlySet<string>, gazetteer: Gazetteer): County | undefined {
  for (const length of [4, 3, 2]) {
    const word = text.slice(at, at + length);
    if (word.length < length || common.test(word)) continue;
    const regions = gazetteer.named(word).filter((one) => isShort(one, word) && isUnder(one, named, gazetteer));
    const [region, ...more] = regions;
    if (!region || more.length > 0 || gazetteer.named(word).some(({ level }) => level !== 'county')) continue;
    if (text.startsWith(region.name, at) || other.test(text.slice(at + length))) return undefined;
    return { start: at, end: at + length, word, regions: [region] };
  }
  return undefined;
}

const isShort = (one: GazetteerRegion, word: string) => one.level === 'county' && one.short === word && one.name !== word;
const isUnder = (one: GazetteerRegion, named: ReadonlySet<string>, gazetteer: Gazetteer) =>
  gazetteer.ancestors(one.code).some(({ code }) => named.has(code));
const together = (text: string, a: number, b: number) => !sentence.test(text.slice(Math.min(a, b), Math.max(a, b)));

const zoneWord = /(?:经济技术|高新技术产业|高新技术|经济|省级高新技术产业)开发区|经开区|高新区|工业园区/g;
const side =
  /^(?:城[东西南北中郊]|[东西南北]城|江[东西南北]|河[东西南北]|[东西南北]区|[东西南北]郊|市中|新城|城区|鼓楼|中原|西湖|南山|龙华)$/;

/** 乐清经济开发区: a county by its short name whose zone it is. */
export function countiesOfZones(text: string, gazetteer: Gazetteer): County[] {
  return [...text.matchAll(zoneWord)].flatMap(({ index }): County[] => {
    for (const length of [4, 3, 2]) {
      const word = text.slice(Math.max(0, index - length), index);
      if (word.length < length || common.test(word) || side.test(word)) continue;
      const named = gazetteer.named(word);
      const [region, ...more] = named;
      if (region && more.length === 0 && isShort(region, word))
        return [{ start: index - length, end: index, word, regions: [region] }];
    }
    return [];
  });
}

/** 芷江县, 通道县: a 自治县 called by its short name and 县. */
export function shortenedIn(text: string, gazetteer: Gazetteer): County[] {
  return [...text.matchAll(/(?:自治)?[县旗]/g)].flatMap(({ index, 0: tail }): County[] => {
    for (const length of [3, 2]) {
      const word = text.slice(index - length, index);
      if (!/^[\u4e00-\u9fff]+$/.test(word)) continue;
      const regions = gazetteer
        .named(word)
        .filter((one) => one.level === 'county' && one.short === word && /自治[县旗]$/.test(one.name));
      const [region, ...more] = regions;
      if (region && more.length === 0)
        return [{ start: index - length, end: index + tail.length, word: word + tail, regions: [region] }];
    }
    return [];
  });
}
