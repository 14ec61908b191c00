import type { Span } from '../../mend/clean.ts';
import { isName } from '../lexicon/names.ts';
import { academy, journalist, learned, official, saying, scholar } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type Speaker, speakerAtEnd } from '../speakers.ts';
import type { Viewed } from './viewed.ts';

export const verb = new RegExp(`^(?:${saying})`);

/** 某大学教授张三认为，…: the words after the verb, and a quotation right before the sentence. */
export function quoted(reading: Reading, sentence: Sentence): Viewed[] {
  const { text } = reading;
  const found: Viewed[] = [];
  for (const { start, end } of matchesIn(text, sentence, new RegExp(`(?<=[\\u4e00-\\u9fff])(?=${saying})`))) {
    let from = start;
    while (from > sentence.start && !/[，。；：”]/.test(text.charAt(from - 1))) from--;
    from +=
      /^(?:据(?!说)|正如|在(?=[\u4e00-\u9fff]{4,}看来)|对此|而|但|与会的?|来自|受邀的?|应邀的?)+(?=[\u4e00-\u9fff]{4})/.exec(
        text.slice(from, end),
      )?.[0].length ?? 0;
    from += /^.{0,8}?(?:特邀|邀请了?|聘请了?|请来)(?=[\u4e00-\u9fff]{4})/.exec(text.slice(from, end))?.[0].length ?? 0;
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
export function isExpert({ affiliation, posts }: Speaker): boolean {
  const own = [affiliation ?? '', ...posts].join('');
  if (academy.test(affiliation ?? '') || scholar.test(posts.at(-1) ?? '')) return true;
  return learned.test(own) && !official.test(own.replace(/政协委员|^.*党校/g, ''));
}

/** 研究员甲与乙、丙梳理: several names in one breath. */
function companions(text: string, head: Span): Speaker[] {
  const words = text.slice(head.start, head.end);
  if (!/[\u4e00-\u9fff]{2}[、与和及][\u4e00-\u9fff]{2,4}(?:博士|教授)?$/.test(words)) return [];
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

export function viewAfter(text: string, sentence: Sentence, from: number): Span | null {
  let start = from;
  while (start < sentence.end && /[，：“\s了]/.test(text.charAt(start))) start++;
  let { end } = sentence;
  // A quotation runs to its closing mark, over full stops.
  if (text.charAt(start - 1) === '“') {
    const close = text.indexOf('”', start);
    if (close > start && close - start < 600) end = close;
  }
  return end - start > 2 ? { start, end } : null;
}

function quoteBefore(text: string, from: number): Span | null {
  if (!/^”[，。]?$/.test(text.slice(from - 2, from).replace(/^[^”]/, ''))) return null;
  const close = text.lastIndexOf('”', from);
  const open = text.lastIndexOf('“', close);
  // 甲说：“…”乙建议: the words before are another's.
  if (/[：，]/.test(text.charAt(open - 1)) || new RegExp(`${saying}$`).test(text.slice(open - 6, open))) return null;
  return open >= 0 && close - open > 8 && close - open < 600 ? { start: open + 1, end: close } : null;
}
