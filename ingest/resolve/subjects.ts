import type { Span } from '../mend/clean.ts';
import type { Place } from './places/region.ts';

const object =
  /(?:[赴往向与同和比对给从自较于到离距除]|参照|对标|看齐|学习|借鉴|前往|走进|相比|依据|根据|按照|遵照|依照|贯彻|参考|对照|研究了|考察了|走访了|吸收)$/;
/** 依据甲《…》和乙《…》: the second is an object as the first. */
const alongside = /[》）][和及与、]$/;

const basis = /(?:依据|根据|按照|落实|贯彻|参照|与|转发|执行)$/;

/** Where the chain of a group's first place begins: 江西 of 江西宜春. */
function startOf(places: readonly Place[], group: readonly Place[]): number {
  let start = group[0]?.start ?? 0;
  for (let at = places.length - 1; at >= 0; at--) if (places[at]?.end === start) start = places[at]?.start ?? start;
  return start;
}

/** Whether the regions of a list are whom the words are about, and not where, whither or by whose document something is done. */
export function isSubject(
  group: readonly Place[],
  { text, places, titles }: { text: string; places: readonly Place[]; titles: readonly Span[] },
): boolean {
  const start = startOf(places, group);
  const title = titles.find((one) => start > one.start && start < one.end);
  if (title) return start <= title.start + 2 && !basis.test(text.slice(Math.max(0, title.start - 4), title.start));
  // 率先在某省内实行: where, not who.
  if (text.charAt(start - 1) === '在' && /^省?(?:内|范围)/.test(text.slice(group.at(-1)?.end ?? 0))) return false;
  if (text.charAt(start - 1) === '在' && /^(?:调研|考察|督导|视察|走访|会见)/.test(text.slice(group.at(-1)?.end ?? 0)))
    return false;
  if (alongside.test(text.slice(Math.max(0, start - 2), start)) && /^的?《/.test(text.slice(group.at(-1)?.end ?? 0)))
    return false;
  return !object.test(text.slice(Math.max(0, start - 3), start)) && group.every((one) => one.region.kind !== 'Nation');
}
