import type { Place } from '../../resolve/places/region.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { bracketedIn } from './bracketed.ts';
import { type ClusterList, typeNamed } from './lists.ts';
import { bareName, isChain, isNamedChain } from './name.ts';
import type { Placed } from './placed.ts';

const verbs = '在|围绕|聚焦|依托|针对|就|对|将|把|以|选择|选定|确定|发展|主攻|深耕|布局|打造|培育|推行|负责';
const respective = new RegExp(
  `分别(?:${verbs})(?<list>[^，。；：]+?[、和与][^，。；：]+?)(?<type>产业链|产业集群|集群|产业|领域|链)(?![主长])`,
);
const grasp =
  '选了|选择了?|选的是|选定了?|瞄准|盯住|挑了|认领了?|主攻的(?:是)?|突出|主打|侧重|聚焦|主攻|主抓|抓|发展|做强|做大|做精|做优|做细|建强|提升|专攻|打造|布局|深耕|培育|壮大';
const clause = new RegExp(
  `^(?:则|重点|着力|大力|突出)*(?:${grasp})(?<name>[^，。；：]{1,24}?)(?<type>产业链|产业集群|产业)?(?=[，。；]|$)`,
);

/** Chains given out to regions: 甲、乙分别在丙、丁产业上试行; 甲主攻丙，乙主攻丁, where the text speaks of chains. */
export function distributedIn(reading: Reading, sentence: Sentence): Placed[] {
  return [...respectively(reading, sentence), ...clauseByClause(reading, sentence), ...bracketedIn(reading, sentence)];
}

function respectively({ text, frames }: Reading, sentence: Sentence): Placed[] {
  return matchesIn(text, sentence, respective).flatMap(({ match, start, end }) => {
    const { list = '', type = '产业' } = match.groups ?? {};
    const from = start + match[0].indexOf(list);
    const regions = frames.subjects(sentence, start);
    const items = splitList(text, { start: from, end: from + list.length }, regions.length);
    if (regions.length < 2 || items.length !== regions.length) return [];
    return regions.flatMap((place, at) => one(place, items[at], type, { start, end }, 'cluster-distributed'));
  });
}

function clauseByClause({ text, places }: Reading, sentence: Sentence): Placed[] {
  if (!/链|集群/.test(text.slice(sentence.start, sentence.end))) return [];
  const found = places
    .filter(({ start, end, region }) => start >= sentence.start && end <= sentence.end && region.kind !== 'Nation')
    .flatMap((place) => {
      const match = clause.exec(text.slice(place.end, sentence.end));
      const { name: list = '', type = '产业' } = match?.groups ?? {};
      if (!match || !/^$|[，；：]$/.test(text.slice(sentence.start, place.start))) return [];
      const start = place.end + match[0].indexOf(list);
      const whole = { name: list, span: { start, end: start + list.length } };
      const parts = list.includes('、') || !isChain(bareName(list)) || /[和与]/.test(list) ? partsOf(text, whole) : [whole];
      if (!match.groups?.['type'] && !parts.every((part) => isChain(bareName(part.name)))) return [];
      const at = { start: place.start, end: place.end + match[0].length };
      return parts.flatMap((part) => one(place, part, type, at, 'cluster-by-clause'));
    });
  return new Set(found.map(({ place }) => place.start)).size > 1 ? found : [];
}

/** 食品和家电: two where each is a chain. */
function partsOf(text: string, whole: ClusterList['names'][number]): ClusterList['names'] {
  const parts = splitList(text, whole.span, whole.name.split(/[、和与及]/).length);
  return parts.length > 1 && parts.every(({ name }) => isChain(bareName(name)) && bareName(name).length > 1) ? parts : [whole];
}

function one(
  place: Place,
  item: ClusterList['names'][number] | undefined,
  type: string,
  at: ClusterList['at'],
  rule: string,
): Placed[] {
  const name = bareName(item?.name ?? '');
  if (!item || !(isChain(name) || isNamedChain(name))) return [];
  const start = item.span.start + Math.max(0, item.name.indexOf(name));
  const names = [{ name, span: { start, end: start + name.length } }];
  return [{ place, list: { names, type: typeNamed(type), at, rule } }];
}
