import type { Span } from '../../mend/clean.ts';
import type { Level } from '../../resolve/levels.ts';
import type { Region } from '../../resolve/places/region.ts';
import { type ChainNames, chainsBefore, countOfChains } from '../chains.ts';
import { entryAt } from '../clusters/entries.ts';
import { type Holder, isSingle } from '../holder.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { clauseStart, type Draft } from './draft.ts';
import type { Leading } from './leading.ts';

export function complete(
  reading: Reading,
  sentence: Sentence,
  draft: Draft,
  role: string,
  at: number,
  of: number,
  place: number,
): Leading {
  const { text, frames } = reading;
  const { holder: printed } = draft;
  const own = draft.names ?? headed(reading, sentence, eachHisOwn(text, chainsBefore(text, draft.mid), of), at);
  // 分别: as many chains as persons, each his own.
  const names = of > 1 && !draft.names && own.names.length === of ? { ...own, names: own.names.slice(place, place + 1) } : own;
  names.names = names.names.map((one) => withoutPlace(reading, one));
  const words = text.slice(Math.min(draft.start, at), draft.end);
  const level = levelOf(
    printed.name && !printed.post ? text.slice(draft.mid.start, at) : printed.post,
    text.slice(draft.mid.start, at),
  );
  const told = frames.at(sentence, Math.max(draft.start, printed.name || printed.post ? draft.start + words.length : at), level);
  // 由某市高新区党工委书记兼任: the zone is his office, the chain the city's.
  const outer = told?.region.kind === 'Zone' && draft.rule === 'leader-role-by' ? frames.at(sentence, at, level) : undefined;
  const subject = (outer && told?.region.above.includes(outer.region.id) ? outer : told) ?? frames.at(sentence, at);
  const owner = ownerOf(reading, sentence, names);
  const shared = owner ?? (subject ? undefined : (firstOf(reading, sentence, draft.start) ?? placeBehind(reading, sentence, at)));
  const fits =
    shared ??
    (subject && (!level || isBelow(level, subject.region) || reading.frames.at(sentence, draft.end, level))
      ? subject
      : undefined);
  const holder = printed.name ? printed : withoutRegion(printed, fits?.region.name ?? '');
  return {
    role,
    holder,
    region: fits?.region ?? null,
    regionSpan: fits?.span ?? null,
    chains:
      (draft.names || (of > 1 && own.names.length === of) ? 1 : countOfChains(reading, sentence, draft.mid)) ??
      (names.names.length === 1 && holder.name ? 1 : null),
    names,
    rule: draft.rule,
    at: [wholeClause(text, sentence, Math.min(draft.start, at), Math.max(draft.end, at))],
    calledFor: /建议|应当|应该/.test(text.slice(Math.max(sentence.start, Math.min(draft.start, at) - 12), draft.end)),
    planned: /拟由|将由|拟任|将担任/.test(text.slice(Math.max(sentence.start, draft.start - 4), draft.end)),
  };
}

const ranks: readonly Region['kind'][] = ['Province', 'City', 'County'];
const rankOf: Record<Level, number> = { province: 0, city: 1, county: 2, zone: 2 };

/** 县级领导 in a text on a city lead there though no county is named, a 区长 in a zone. */
function isBelow(level: Level, { kind }: Region): boolean {
  if (kind === 'Zone') return true;
  const rank = ranks.indexOf(kind);
  return rank >= 0 && rankOf[level] > rank;
}

/** 甲的丙链和乙的丁链都由市长任链长: the chain's own region stands right before its name. */
function ownerOf(
  { text, places }: Reading,
  sentence: Sentence,
  { names }: ChainNames,
): { region: Region; span: Span } | undefined {
  const [only, ...more] = names;
  if (!only || more.length > 0 || text.charAt(only.span.start - 1) !== '的') return undefined;
  const place = places.find(({ start, end }) => end === only.span.start - 1 && start >= sentence.start);
  return place && place.region.kind !== 'Nation' ? { region: place.region, span: place } : undefined;
}

/** 甲、乙作为试点，由县委书记任链长: the leaders of several regions are told by the first. */
function firstOf({ frames }: Reading, sentence: Sentence, at: number): { region: Region; span: Span } | undefined {
  const [first, ...more] = frames.subjects(sentence, at);
  return first && more.length > 0 ? { region: first.region, span: first } : undefined;
}

/** 由副省长任链长的某省工程机械产业链: the region stands behind. */
function placeBehind({ text, places }: Reading, sentence: Sentence, at: number): { region: Region; span: Span } | undefined {
  const found = /^链长[”’]?的/.exec(text.slice(at, sentence.end));
  const place = found && places.find(({ start }) => start === at + found[0].length);
  return place && place.region.kind !== 'Nation' ? { region: place.region, span: place } : undefined;
}

/** 甲和乙产业集群 of two who are assigned in parallel are two. */
function eachHisOwn(text: string, own: ChainNames, of: number): ChainNames {
  const [only] = own.names;
  if (of < 2 || own.names.length !== 1 || !only) return own;
  const parts = splitList(text, only.span, of);
  return parts.length === of ? { ...own, names: parts } : own;
}

/** The words with their clause: a quote that a reader can judge. */
function wholeClause(text: string, sentence: Sentence, start: number, end: number): Span {
  let last = end;
  while (last < sentence.end && !/[，：；]/.test(text.charAt(last))) last++;
  return { start: clauseStart(text, sentence, start), end: last };
}

/** 某市市长, 某市委书记 in that city are its 市长, 市委书记. */
function withoutRegion(holder: Holder, region: string): Holder {
  if (!/[省市县]$/.test(region) || !holder.post.startsWith(region)) return holder;
  const rest = holder.post.slice(region.length);
  const post = /^[省市县区州]/.test(rest) ? rest : region.slice(-1) + rest;
  return { ...holder, post, leaders: holder.leaders ?? (isSingle(post) ? 1 : null) };
}

function levelOf(post: string, chain: string): Level | undefined {
  const words = post || chain;
  const last = words.split('、').at(-1) ?? words;
  for (const part of [words, last, chain]) {
    if (/^(?:省|自治区|副省长|厅|副厅长)/.test(part)) return 'province';
    if (/^(?:市|副市长|州委|州长|盟)/.test(part)) return 'city';
    if (/^(?:县|副县长|区委|区长|旗)/.test(part)) return 'county';
  }
  return undefined;
}

/** 永川区汽车: the region before a chain's name is no part of it. */
function withoutPlace({ places, text }: Reading, one: ChainNames['names'][number]): ChainNames['names'][number] {
  const place = places.findLast(({ start, end }) => start >= one.span.start && end < one.span.end - 1 && end > start);
  if (!place || places.every(({ start }) => start !== one.span.start)) return one;
  return { name: text.slice(place.end, one.span.end), span: { start: place.end, end: one.span.end } };
}

/** 二、锰锌产业链：由甲任链长: the chain heads the sentence. */
function headed({ text }: Reading, sentence: Sentence, own: ChainNames, at: number): ChainNames {
  if (own.names.length > 0) return own;
  const entry = entryAt(text, { start: sentence.start, end: at });
  return entry && /^[：，]|^暂?由/.test(text.slice(entry.end))
    ? { names: [{ name: entry.name, span: entry.span }], type: entry.type, start: entry.span.start }
    : own;
}
