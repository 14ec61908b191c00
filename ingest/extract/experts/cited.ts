import type { Span } from '../../mend/clean.ts';
import { isName } from '../lexicon/names.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { allNames, people, viewed } from './byline.ts';
import type { Viewed } from './viewed.ts';

const year = '(?:19|20)\\d{2}[a-z]?';
const names = '[\\u4e00-\\u9fff]{2,4}(?:[、和与][\\u4e00-\\u9fff]{2,4}){0,3}(?:等)?';
const finding =
  '认为|指出|提出|发现|表明|主张|强调|建议|分析|研究|把|将|以|用|从|考察|讨论|构建|测算|检验|关注|证明|验证|总结|归纳|梳理|比较';
const before = new RegExp(
  `(?<names>[\\u4e00-\\u9fff]{2,4}(?:[、和与][\\u4e00-\\u9fff]{2,4}){0,3})(?:等)?（${year}）(?=[^。；]{0,20}?(?:${finding}))`,
);
const middle = new RegExp(
  `(?<names>[\\u4e00-\\u9fff]{2,3}(?:[、和与][\\u4e00-\\u9fff]{2,3}){0,3})(?:等)?(?:${finding})（${year}）`,
);
/** 某某提出的“官场+市场”理论. */
const theory =
  /(?<=^|[，；。、])(?<names>[\u4e00-\u9fff]{2,3})(?:教授)?(?:提出|倡导|首倡|概括|总结)的“[^“”]{2,16}”(?:理论|框架|概念|观点|模型|假说|命题|之说)/;
/** Who is meant is looked at behind this: 和 and 与 may be a part of a name, and a run of them would be read in too many ways. */
const several = '[\\u4e00-\\u9fff、]{2,20}';
const behind = new RegExp(`（${several}[，,]\\s{0,4}${year}(?:；${several}[，,]\\s{0,4}${year})*）`);
const namesAlone = new RegExp(`^${names}$`);

/** Authors cited by year: 张三、李四（2006）认为; 多认为始于某地（甲，2020；乙等，2021）. */
export function citedByYear(reading: Reading, sentence: Sentence): Viewed[] {
  const { text } = reading;
  const told = [
    ...matchesIn(text, sentence, theory),
    ...matchesIn(text, sentence, before),
    ...matchesIn(text, sentence, middle),
  ].flatMap(({ match, start, end }) => {
    const list = match.groups?.['names'] ?? '';
    if (!allNames(list.replace(/[和与]/g, '、'))) return [];
    return people(text, { start, end: start + list.length }).map((speaker) =>
      viewed(speaker, { start: end, end: sentence.end }, 'author-cited', { start, end }),
    );
  });
  // A semicolon between two of them closes a sentence, so the brackets are read from the text.
  const reach = { start: sentence.start, end: Math.min(text.length, sentence.end + 80) };
  const pointed = matchesIn(text, reach, behind)
    .filter(({ start, match }) => start < sentence.end && namesEach(match[0].slice(1, -1)))
    .flatMap((cited) => inBrackets(text, sentence, cited));
  return [...told, ...pointed];
}

const namesEach = (cited: string): boolean => cited.split('；').every((one) => namesAlone.test(one.split(/[，,]/)[0] ?? ''));

function inBrackets(text: string, sentence: Sentence, { start, end }: Span): Viewed[] {
  return matchesIn(text, { start, end }, /[\u4e00-\u9fff]{2,4}?(?=等?[，,、和与])/)
    .filter(({ match }) => isName(match[0]))
    .flatMap((name) => people(text, name))
    .map((speaker) => viewed(speaker, { start: sentence.start, end: start }, 'author-cited', { start: sentence.start, end }));
}
