import { isName } from '../lexicon/names.ts';
import { journalist, learned } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { affiliationOf } from '../speakers.ts';
import { verb, viewAfter } from './quoted.ts';
import type { Viewed } from './viewed.ts';

/** 张三（某大学研究员）、李四（某院教授）：… or a verb of saying. */
export function bracketed(reading: Reading, sentence: Sentence): Viewed[] {
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
