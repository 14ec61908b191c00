import { isChain } from '../clusters/name.ts';
import { holderOf, holdersIn } from '../holder.ts';
import { roleName, roleOf } from '../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import type { Draft } from './draft.ts';

const titled = /链长(?:设置|安排|分工|名单|配备|构成|队伍|职责)?$/;
const charged =
  /(?<chains>(?:\d+|[一二三四五六七八九十]+)条(?:重点)?(?:产业)?链)(?:均|分别|都|全部)*由(?<who>[^，。；：]{2,24}?)(?:分别|直接|亲自)*(?:领衔|牵头|挂帅|包抓|包联|领办)/;

/** Under a heading 二、链长 the text says who leads and need not say the word again: 十条链由八位省领导领衔. */
export function underHeading(reading: Reading, sentence: Sentence): { role: string; draft: Draft }[] {
  const { text, outline } = reading;
  const run = afterRunIn(reading, sentence);
  if (run) return [run];
  const listed = [...underRole(reading, sentence), ...chainAndPerson(reading, sentence)];
  if (listed.length > 0) return listed;
  const { heading, subheading } = outline.blocks[sentence.block]?.context ?? { heading: null, subheading: null };
  const over = [subheading, heading].find((span) => span && titled.test(text.slice(span.start, span.end).trim()));
  if (!over) return [];
  return matchesIn(text, sentence, charged).flatMap(({ match, start, end }) => {
    const { who = '', chains = '' } = match.groups ?? {};
    const holder = holderOf(who);
    const mid = { start, end: start + chains.length };
    const draft = holder && { holder, start, end, mid, rule: 'leader-under-heading' };
    return draft && /领导|书记|长$/.test(draft.holder.post) ? [{ role: '链长', draft }] : [];
  });
}

const held = /^(?:原则上|一般|均|分别|统一)*由(?<who>[^，。；：]{2,40}?)(?:分别|共同|兼)?(?:担任|出任|兼任|任)(?=[，。；]|$)/;
const alone = new RegExp(
  `^\\s*(?:（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|\\d+[.、]|[●▲■◆•])?\\s*(?:各?产业链|设立?|市级|县级|省级|区级)*${roleName.source}(?:设置|配备)?[：]?\\s*$`,
);

/** （一）总链长。由市委书记、市长担任。 The role stands alone before, in a sentence of its own or as the heading. */
function afterRunIn({ text, sentences, outline }: Reading, sentence: Sentence): { role: string; draft: Draft } | undefined {
  const by = held.exec(text.slice(sentence.start, sentence.end));
  const who = by?.groups?.['who'];
  const holder = who ? holderOf(who) : null;
  if (!by || !holder) return undefined;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const { subheading, heading } = outline.blocks[sentence.block]?.context ?? { subheading: null, heading: null };
  const lead = before?.block === sentence.block ? [{ ...before, start: lineStart(text, before.start) }] : [subheading, heading];
  for (const span of lead) {
    const role = span && alone.exec(text.slice(span.start, span.end))?.groups?.['role'];
    if (!role) continue;
    const draft = { holder, start: sentence.start, end: sentence.start + by[0].length, mid: span, rule: 'leader-under-heading' };
    return { role: roleOf(role), draft };
  }
  return undefined;
}

/** 总链长 as a heading or a line of its own, and below it a person a line: 张三　市委书记. */
function underRole({ text, outline }: Reading, sentence: Sentence): { role: string; draft: Draft }[] {
  const block = outline.blocks[sentence.block];
  if (block?.type !== 'paragraph' || text.slice(block.span.start, block.span.end).trim() !== words(text, sentence)) return [];
  const holders = personsOf(words(text, sentence));
  if (holders.length === 0) return [];
  const { subheading, heading } = block.context;
  const over = [lineOver(text, outline.blocks, sentence.block), subheading, heading].find(
    (span) => span && alone.test(text.slice(span.start, span.end)),
  );
  const role = over && alone.exec(text.slice(over.start, over.end))?.groups?.['role'];
  if (!over || !role) return [];
  return holders.map((holder) => ({
    role: roleOf(role),
    draft: { holder, start: sentence.start, end: sentence.end, mid: over, rule: 'leader-under-heading' },
  }));
}

const spacedRow =
  /^(?<chain>[^，。；：\s]{2,24})\s+(?<name>[\u4e00-\u9fff]{2,4})\s+(?<post>[\u4e00-\u9fff、]{2,30}[长记任席员])$/;

/** 绿色铝　赵德海　市人大常委会副主任: chain, person and post parted by blanks, in a list of 链长. */
function chainAndPerson({ text, outline }: Reading, sentence: Sentence): { role: string; draft: Draft }[] {
  const block = outline.blocks[sentence.block];
  if (block?.type !== 'paragraph') return [];
  const found = spacedRow.exec(text.slice(block.span.start, block.span.end).trim());
  const { chain = '', name = '', post = '' } = found?.groups ?? {};
  const [holder] = found ? holdersIn(`${name}（${post}）`) : [];
  const names = splitList(text, { start: block.span.start, end: block.span.start + chain.length });
  const near = text.slice(Math.max(0, block.span.start - 600), block.span.start);
  if (!holder?.name || !names.every((one) => isChain(one.name)) || !/链长/.test(near)) return [];
  const own = { names, type: '产业链', start: block.span.start };
  const mid = { start: block.span.start, end: block.span.start + chain.length };
  return [
    {
      role: '链长',
      draft: { holder, start: sentence.start, end: block.span.end, mid, rule: 'leader-under-heading', names: own },
    },
  ];
}

/** A person with a post parted by a blank or brackets; nothing else stands in the line. */
const personsOf = (line: string) => {
  const ordered = /^(?<post>[\u4e00-\u9fff、]{2,30}[长记任席员])\s+(?<name>[\u4e00-\u9fff]{2,4})$/.exec(line);
  const { post = '', name = '' } = ordered?.groups ?? {};
  const found = holdersIn(ordered ? `${name}（${post}）` : line);
  return found.every((one) => one.name && one.post !== '') ? found : [];
};

const words = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end).trim();

/** The line over a run of persons. */
function lineOver(text: string, blocks: Reading['outline']['blocks'], from: number): Reading['outline']['title'] {
  for (let at = from - 1; at >= 0; at--) {
    const span = blocks[at]?.type === 'paragraph' ? blocks[at]?.span : undefined;
    if (!span) return null;
    if (alone.test(text.slice(span.start, span.end))) return span;
    if (personsOf(words(text, span)).length === 0) return null;
  }
  return null;
}

/** A bullet or numeral may stand before the span of its block. */
const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;
