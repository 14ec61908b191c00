import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { affiliationOf } from '../speakers.ts';
import { allNames, people, viewed } from './byline.ts';
import type { Viewed } from './viewed.ts';

const names = '(?<names>[\\u4e00-\\u9fff]{2,4}(?:[、和与][\\u4e00-\\u9fff]{2,4}){0,9})';
const paper = '[^，。；《》]{0,6}?(?:研究|文章|论文|专著|报告)';
/** 刊登了张三的文章; 张三、李四合写的论文. */
const forms = [
  new RegExp(`(?:刊登|刊发|发表)了?${names}的${paper}`),
  new RegExp(
    `(?:^|[过，。、：；]|散发|收录|推荐|阅读)了?${names}(?:合写|合著|合作撰写|共同撰写|联合撰写|撰写|所著|执笔)的${paper}`,
  ),
];
/** 作者张三，系某大学硕士. */
const introduced =
  /作者(?:为|是|：|，)?(?<names>[\u4e00-\u9fff]{2,4}(?:[、和与][\u4e00-\u9fff]{2,4}){0,9})[，,]?(?:现?系|现?为|是|现任)(?<who>[^，。；]{4,40})/;

/** Authors whom a sentence names with their paper. */
export function ofPapers({ text, sentences }: Reading, sentence: Sentence): Viewed[] {
  return [...forms, introduced].flatMap((form) =>
    matchesIn(text, sentence, form).flatMap(({ match, start, end }) => {
      const { names: list = '', who } = match.groups ?? {};
      if (!allNames(list)) return [];
      const from = start + match[0].indexOf(list);
      const next = sentences[sentences.indexOf(sentence) + 1];
      const view = who && next ? next : { start, end: sentence.end };
      return people(text, { start: from, end: from + list.length }).map((speaker) =>
        viewed({ ...speaker, ...(who ? affiliationOf(who) : {}) }, view, 'author-published', { start, end }),
      );
    }),
  );
}
