import { learned } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { namedBefore } from './headed.ts';
import { verb, viewAfter } from './quoted.ts';
import type { Viewed } from './viewed.ts';

/** 张三（某大学研究员）、李四（某院教授）：… or a verb of saying. */
export function bracketed(reading: Reading, sentence: Sentence): Viewed[] {
  const { text } = reading;
  const found: Viewed[] = [];
  for (const { start, match } of matchesIn(
    text,
    sentence,
    /(?<=^|[、●▲•■◆—\s，。：])(?<names>[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2}(?:、[\u4e00-\u9fff]{2,3}){0,3})（(?<who>[^（）]{3,60})）/,
  )) {
    const { names = '', who = '' } = match.groups ?? {};
    const speakers = learned.test(who) ? namedBefore(text, start, names, who) : [];
    if (speakers.length === 0) continue;
    const end = start + match[0].length;
    const rest = text.slice(end, sentence.end);
    if (
      !/^(?:、|：|$)/.test(rest) &&
      !verb.test(rest) &&
      !/^从[^，。]{2,30}(?:剖析|分析|研究)/.test(rest) &&
      !/^《/.test(rest) &&
      rest.trim() !== ''
    )
      continue;
    const colon = text.indexOf('：', end - 1);
    const said = colon >= 0 && colon < sentence.end ? viewAfter(text, sentence, colon + 1) : viewAfter(text, sentence, end);
    const whole = reading.outline.blocks[sentence.block];
    const next = reading.outline.blocks[sentence.block + 1];
    // 张三（某大学教授） on a line of its own: what he said is the paragraph below.
    const below =
      !said && whole?.type === 'paragraph' && whole.span.start >= start && whole.span.end <= end && next?.type === 'paragraph'
        ? next.span
        : undefined;
    for (const speaker of speakers)
      found.push({
        speaker,
        said: said ? [said] : below ? [below] : [],
        expert: true,
        rule: 'expert-introduced',
        at: [{ start, end }],
      });
  }
  return found;
}
