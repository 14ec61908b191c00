import { entryAt } from '../clusters/entries.ts';
import { holdersIn } from '../holder.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Draft } from './draft.ts';

const announced = /链长”?(?:名单|分工|安排|人选|设置)?(?:具体)?(?:如下|为|是|公布如下)?[：]?$/;
/** How many lines of a list are looked back over for the words above it. */
const reach = 40;

/** 各产业链链长如下：, and below it 生态茶产业链：市委副书记；: a line of chain and post. */
export function byList(reading: Reading, sentence: Sentence): Draft[] {
  const { text, sentences } = reading;
  const entry = entryAt(text, sentence);
  if (!entry || text.charAt(entry.end) !== '：' || !isAnnounced(reading, sentences.indexOf(sentence))) return [];
  const value = { start: entry.end + 1, end: sentence.end };
  const names = { names: [{ name: entry.name, span: entry.span }], type: entry.type, start: entry.span.start };
  return holdersIn(text.slice(value.start, value.end)).map((holder) => ({
    holder,
    start: sentence.start,
    end: value.end,
    mid: { start: sentence.start, end: entry.end },
    rule: 'leader-by-list',
    names,
  }));
}

/** Above the list, with only lines like this one between, stand the words that announce it. */
function isAnnounced({ text, sentences }: Reading, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - reach); at--) {
    const before = sentences[at];
    if (!before) return false;
    if (announced.test(text.slice(before.start, before.end).trim())) return true;
    const entry = entryAt(text, before);
    if (!entry || text.charAt(entry.end) !== '：') return false;
  }
  return false;
}
