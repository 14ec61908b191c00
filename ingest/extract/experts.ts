import { namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import { organization } from '../resolve/bodies.ts';
import { authorsIn } from './authors.ts';
import { isName } from './lexicon/names.ts';
import { academy, journalist, learned, official, saying } from './lexicon/speech.ts';
import { policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { matchesIn, type Sentence } from './sentences.ts';
import { affiliationOf, type Speaker, speakerAtEnd, speakerInBrackets } from './speakers.ts';

/** Someone with a view: who, from where, what the words were and where they stand. */
export interface Viewed {
  speaker: Speaker;
  said: Span[];
  expert: boolean;
  rule: string;
  at: Span[];
}

/** Experts and others who are quoted: name, affiliation, post, what they said, on which policy. */
export function experts(reading: Reading): Statement[] {
  const all = [
    ...remarks(reading),
    ...reading.sentences.flatMap((sentence) => [...quoted(reading, sentence), ...bracketed(reading, sentence)]),
    ...authorsIn(reading),
  ];
  const known = new Set(all.filter(({ expert }) => expert).map(({ speaker }) => speaker.name));
  return sayAll(
    reading,
    all.flatMap((one) => statementsOf(reading, { ...one, expert: known.has(one.speaker.name) })),
  );
}

/** Words with the speaker in brackets after them. */
function remarks(reading: Reading): Viewed[] {
  return reading.outline.blocks.flatMap((block): Viewed[] => {
    if (block.type !== 'remark') return [];
    const speaker = speakerInBrackets(reading.text, block.speaker);
    if (!speaker || journalist.test(reading.text.slice(block.speaker.start, block.speaker.end))) return [];
    return [{ speaker, said: block.said, expert: true, rule: 'expert-remark', at: [block.speaker] }];
  });
}

const verb = new RegExp(`^(?:${saying})`);

/** 某大学教授张三认为，…: the words after the verb, and a quotation right before the sentence. */
function quoted(reading: Reading, sentence: Sentence): Viewed[] {
  const { text } = reading;
  const found: Viewed[] = [];
  for (const { start, end } of matchesIn(text, sentence, new RegExp(`(?<=[\\u4e00-\\u9fff])(?=${saying})`))) {
    let from = start;
    while (from > sentence.start && !/[，。；：”]/.test(text.charAt(from - 1))) from--;
    from += /^\s*(?:\d+[.、]|[●▲•■]|（\d+）|[一二三四五六七八九十]+、)?\s*/.exec(text.slice(from, end))?.[0].length ?? 0;
    if (found.some(({ at }) => at.some((one) => one.start <= from && one.end > from))) continue;
    const head = { start: from, end };
    const group = companions(text, head);
    const speakers = group.length > 0 ? group : [speakerAtEnd(text, head)].filter((one) => one !== null);
    if (speakers.length === 0) continue;
    const words = text.slice(from, end);
    if (journalist.test(words)) continue;
    const after = verb.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
    const said = [viewAfter(text, sentence, end + after), quoteBefore(text, from)].filter((span) => span !== null);
    const expert = speakers.some(isExpert);
    for (const speaker of speakers) {
      found.push({
        speaker,
        said,
        expert,
        rule: 'expert-says',
        at: [{ start: from, end: end + after }],
      });
    }
  }
  return found;
}

/** A scholar or adviser by body or post; an official or a manager who is quoted is none. */
function isExpert({ affiliation, posts }: Speaker): boolean {
  const own = [affiliation ?? '', ...posts].join('');
  if (academy.test(affiliation ?? '')) return true;
  return learned.test(own) && !official.test(own.replace(/政协委员|^.*党校/g, ''));
}

/** 研究员甲与乙、丙梳理: several names in one breath. */
function companions(text: string, head: Span): Speaker[] {
  const words = text.slice(head.start, head.end);
  const run = /(?<names>(?:[\u4e00-\u9fff]{2,4}(?:博士|教授)?(?:、|与|和|及))+[\u4e00-\u9fff]{2,4}(?:博士|教授)?)$/.exec(words);
  if (!run) return [];
  const parts = words.split(/、|与|和|及/);
  const found: Speaker[] = [];
  let end = head.end;
  for (const part of [...parts].reverse()) {
    const title = /(?:博士|教授)$/.exec(part)?.[0] ?? '';
    const bare = part.slice(0, part.length - title.length);
    const span = { start: end - part.length, end: end - title.length };
    if (isName(bare)) found.unshift({ name: bare, span, affiliation: null, posts: title ? [title] : [] });
    else {
      const first = speakerAtEnd(text, { start: head.start, end: span.end });
      return first && found.length > 0 ? [first, ...found] : [];
    }
    end -= part.length + 1;
  }
  return found.length > 1 ? found : [];
}

function viewAfter(text: string, sentence: Sentence, from: number): Span | null {
  let start = from;
  while (start < sentence.end && /[，：“\s了]/.test(text.charAt(start))) start++;
  let { end } = sentence;
  // A quotation runs to its closing mark, over full stops.
  if (text.charAt(start - 1) === '“') {
    const close = text.indexOf('”', start);
    if (close > start && close - start < 600) end = close;
  }
  return end - start > 3 ? { start, end } : null;
}

function quoteBefore(text: string, from: number): Span | null {
  if (!/^”[，。]?$/.test(text.slice(from - 2, from).replace(/^[^”]/, ''))) return null;
  const close = text.lastIndexOf('”', from);
  const open = text.lastIndexOf('“', close);
  // 甲说：“…”乙建议: the words before are another's.
  if (/[：，]/.test(text.charAt(open - 1)) || new RegExp(`${saying}$`).test(text.slice(open - 6, open))) return null;
  return open >= 0 && close - open > 8 && close - open < 600 ? { start: open + 1, end: close } : null;
}

/** 张三（某大学研究员）、李四（某院教授）：… or a verb of saying. */
function bracketed(reading: Reading, sentence: Sentence): Viewed[] {
  const { text } = reading;
  const found: Viewed[] = [];
  for (const { start, match } of matchesIn(
    text,
    sentence,
    /(?<=^|[、●▲•\s，。：])(?<name>[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2})（(?<who>[^（）]{3,60})）/,
  )) {
    const { name = '', who = '' } = match.groups ?? {};
    const own = affiliationOf(who);
    if (!isName(name) || journalist.test(who) || !learned.test(who)) continue;
    const end = start + match[0].length;
    const rest = text.slice(end, sentence.end);
    if (!/^(?:、|：|$)/.test(rest) && !verb.test(rest) && !/^从[^，。]{2,30}(?:剖析|分析|研究)/.test(rest) && rest.trim() !== '')
      continue;
    const colon = text.indexOf('：', end - 1);
    const said = colon >= 0 && colon < sentence.end ? viewAfter(text, sentence, colon + 1) : viewAfter(text, sentence, end);
    found.push({
      speaker: { name: name.replace(/\s/g, ''), span: { start, end: start + name.length }, ...own },
      said: said ? [said] : [],
      expert: true,
      rule: 'expert-introduced',
      at: [{ start, end }],
    });
  }
  return found;
}

function statementsOf(reading: Reading, one: Viewed): Said[] {
  const { speaker, rule, expert } = one;
  const person = { id: namedId('Person', speaker.name), kind: expert ? ('Expert' as const) : ('Person' as const) };
  const about = { subject: person, rule, at: one.at };
  const said: Said[] = [{ ...about, predicate: 'name', value: speaker.name }];
  if (speaker.affiliation) {
    const body = organization(speaker.affiliation, undefined);
    said.push(
      { ...about, predicate: 'affiliation', value: speaker.affiliation },
      { ...about, predicate: 'AFFILIATED_WITH', object: body },
    );
    said.push({ subject: body, predicate: 'name', value: body.name, rule: 'body-name', at: one.at });
  }
  for (const post of speaker.posts) said.push({ ...about, predicate: 'post', value: post });
  for (const span of one.said) {
    const words = reading.clean.text.slice(span.start, span.end);
    said.push({ ...about, predicate: 'said', value: words, at: [span, ...one.at] });
    for (const { policy, start, end } of policiesNamed(reading.text, span).slice(0, 1)) {
      said.push({ ...about, predicate: 'SPOKE_ON', object: policy, at: [{ start, end }, ...one.at] });
      said.push({ subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at: [{ start, end }] });
    }
  }
  return said;
}
