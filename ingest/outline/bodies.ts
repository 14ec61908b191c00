import type { Span } from '../mend/clean.ts';
import { isTitleLike } from '../mend/shapes.ts';
import { type Line, within } from './page.ts';

const body =
  '(?:人民政府|政府|办公厅|办公室|研究室|委员会|管委会|党委|省委|市委|区委|县委|厅|局|委|部|编辑部|编委会|研究会|研究院|研究所|协会|学会|商会|联合会|中心|社)';
const alone = new RegExp(`^[\\p{Script=Han}（）“”· ]{2,40}${body}$`, 'u');
const edited =
  /^(?<before>[^：]{2,30}?)\s{0,4}(?:主办|主管|编印|主编|编辑|承办)$|^(?:主办|主管|编印|编辑|承办)(?:单位)?[：:]\s*(?<after>.{2,40})$/u;
const issuer = new RegExp(
  `^(?<names>(?:[\\p{Script=Han}（）]{2,30}${body} )*[\\p{Script=Han}（）]{2,30}?${body})\\s*(?=关于|印发|《)`,
  'u',
);

/** 某省人民政府文件: the head of a body's letters. */
const letterhead = new RegExp(`^([\\p{Script=Han} ]{2,30}?${body})文件$`, 'u');

/** A proposal is from who makes it, not from the bodies that handle it: 提案者：某州政协…. */
const proposer = /^(?:提案者|提案人|提案单位|提出单位|领衔(?:代表|委员)|建议人)：(?<name>[\p{Script=Han}（）]{2,40})/u;
const handling = /(?:会办|协办|分办|承办)单位|^(?:主办|承办)(?:单位)：[^：]{2,8}局/u;
const government = /(?:人民政府|政府|厅|委员会|发展改革委|局|办公室|办公厅|新闻办|政府网|管委会|市委|省委|县委|区委)$/u;

/** A government body that a source line names: what it publishes is its own: 来源：某省工业和信息化厅. */
export const isGovernment = (name: string): boolean => government.test(name) && !/报|社/u.test(name);

/** Whether a line is only the name of a body: 郑州市人民政府办公厅. */
export const isBodyAlone = (text: string): boolean =>
  alone.test(text) && !/召开|举行|推进|成立|出台|印发|关于|实施|发布/u.test(text);

/** The bodies that a line of the front says edit or host the source: …主办, 编印：…. */
export function editorsOf(line: Line): Span[] {
  const own = proposer.exec(line.text)?.groups?.['name'];
  if (own) return namesIn(line, line.text.indexOf(own), own);
  if (handling.test(line.text)) return [];
  const found = edited.exec(line.text);
  const name = found?.groups?.['before'] ?? found?.groups?.['after'] ?? letterhead.exec(line.text)?.[1];
  if (!name) return [];
  const at = line.text.indexOf(name);
  return namesIn(line, at, name);
}

/** The bodies that issue the document whose title a line is: 某省人民政府办公厅关于…的通知. */
export function issuersOf(line: Line): Span[] {
  if (!isTitleLike(line.text)) return [];
  const names = issuer.exec(line.text)?.groups?.['names'];
  return names ? namesIn(line, 0, names) : [];
}

function namesIn(line: Line, from: number, names: string): Span[] {
  return [...names.matchAll(/[^\s、，]+/gu)].map(({ 0: name, index }) => within(line, from + index, from + index + name.length));
}
