import { overlaps } from '../../extract/sentences.ts';
import type { Gazetteer, GazetteerRegion } from '../../gazetteer/gazetteer.ts';
import type { Span } from '../../mend/clean.ts';
import { ambiguous } from '../ambiguous.ts';
import { countiesInLists, countiesOfZones, shortenedIn } from './counties.ts';

export interface Candidate extends Span {
  word: string;
  regions: readonly GazetteerRegion[];
}

/** Suffixes that a short form may take in print though the full name has a longer one: 海西州, 广西自治区. */
const loose: Record<string, RegExp> = { province: /^自治区/, city: /^(?:自治州|州|地区|盟)/, county: /^(?:自治县|县|区|旗)/ };

/** Names of the gazetteer, counties also by their short name where their province or city stands right before or their full name elsewhere in the text. */
export function candidatesIn(text: string, gazetteer: Gazetteer): Candidate[] {
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
      // 浙江义乌: from here on 义乌 alone is the county.
      counties.set(under.word, [...new Set([...(counties.get(under.word) ?? []), ...under.regions])]);
      done = under.end;
    }
  }
  for (const [short, regions] of counties)
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
      const span = { start: at, end: at + short.length };
      if (!/[湾江河山湖岛路街道镇乡村站港]/.test(text.charAt(span.end)) && !found.some((one) => overlaps(one, span)))
        found.push({ ...span, word: short, regions });
    }
  for (const one of shortenedIn(text, gazetteer)) {
    // 通道县 is no 道县.
    for (const inner of found.filter((other) => overlaps(other, one) && other.start > one.start))
      found.splice(found.indexOf(inner), 1);
    if (!found.some((other) => overlaps(other, one))) found.push(one);
  }
  for (const one of [...countiesInLists(text, gazetteer, mentions), ...countiesOfZones(text, gazetteer)])
    if (!found.some((other) => overlaps(other, one))) found.push(one);
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
    // The full name is found by itself.
    if (regions.some((one) => text.startsWith(one.name, at))) return undefined;
    if (/[湾江河山湖岛路街镇乡村]/.test(text.charAt(at + length))) continue;
    if (word.length === length && regions.length > 0 && !/^(?:新区|城区|开发|高新|和平|解放|人民|中心)/.test(word))
      return { start: at, end: at + length, word, regions };
  }
  return undefined;
}

export function unlikely(text: string, one: Candidate): boolean {
  const rule = ambiguous[one.word];
  return Boolean(
    rule &&
      (rule.before?.test(text.slice(Math.max(0, one.start - 2), one.start)) ||
        rule.after?.test(text.slice(one.end, one.end + 4))),
  );
}
