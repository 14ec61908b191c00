import type { Span } from '../../mend/clean.ts';
import { isName } from '../lexicon/names.ts';
import { journalist } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type Speaker, speakerAtEnd, speakersInBrackets } from '../speakers.ts';
import { isExpert, viewAfter } from './quoted.ts';
import type { Viewed } from './viewed.ts';

const answer = /^\s*(?:答|A|回答|应答|受访者|嘉宾|专家)（(?<who>[^（）]{4,40})）：/;
const label = /^\s*(?:[●▲•■]|\d+[.、])?\s*(?<who>[^：。；？“”（）]{3,40})：/;

/** Words behind the name of who says them: 东北大学教授某某：…; 某某，某党校教研部主任：…; 答（某大学教授某某）：…. */
export function labelled(reading: Reading, sentence: Sentence): Viewed[] {
  const { text } = reading;
  const block = reading.outline.blocks[sentence.block];
  if (block?.type !== 'paragraph' || block.span.start !== sentence.start) return [];
  return [answer, label].flatMap((form) =>
    matchesIn(text, sentence, form).flatMap(({ match, start, end }) => {
      const who = match.groups?.['who'] ?? '';
      const from = start + match[0].indexOf(who);
      const span = { start: from, end: from + who.length };
      if (journalist.test(who)) return [];
      const said = viewAfter(text, sentence, end);
      return speakersOf(text, span)
        .filter((one) => isExpert(one))
        .map((speaker) => ({
          speaker,
          said: said ? [said] : [],
          expert: true,
          rule: 'expert-labelled',
          at: [{ start, end }],
        }));
    }),
  );
}

function speakersOf(text: string, span: Span): Speaker[] {
  const words = text.slice(span.start, span.end);
  const alone = /^(?<name>[\u4e00-\u9fff]{2,3})(?<title>教授|博士|院士|研究员)$/.exec(words)?.groups;
  if (alone && isName(alone['name'] ?? '') && (alone['name'] ?? '').length > 1)
    return [{ name: alone['name'] ?? '', span, affiliation: null, posts: [alone['title'] ?? ''] }];
  const last = speakerAtEnd(text, span);
  return last ? [last] : /[，,]/.test(words) ? speakersInBrackets(text, span) : [];
}
