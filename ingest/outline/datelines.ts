import { width } from '../mend/characters.ts';
import { isGovernment } from './bodies.ts';
import { printedDate } from './dates.ts';
import { dateOf, isMedium } from './media.ts';
import { readMetadata } from './metadata.ts';
import { type Line, within } from './page.ts';
import type { Found, Piece, Recogniser } from './pieces.ts';

/** A line that gives only the day of an article, or its medium and day: （2023年4月22日）, 人民网 2020-06-29. */
export const dateline: Recogniser = (page, at) => {
  const line = page.lines[at];
  const found = line && !line.row ? readDateline(line) : undefined;
  return found ? { next: at + 1, pieces: [found] } : undefined;
};

/** 记者 某某 通讯员 某某: who wrote the article. */
const byline =
  /\s*(?:(?:本报|本刊|见习|特约|实习|驻\p{Script=Han}{2,6})?(?:记者|通讯员|作者|撰文|撰稿|特约撰稿人)[\s：:]+\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4})*)+[）)】]?\s*$/u;

export function readDateline(line: Line): Extract<Piece, { kind: 'dateline' }> | undefined {
  const metadata = readMetadata(line);
  if (metadata) return { kind: 'dateline', span: line.span, ...metadata };
  if (width(line.text) > 48) return undefined;
  const date = printedDate(line.text);
  const signed = byline.exec(line.text);
  if (!date || (!signed && width(line.text) > 36)) return undefined;
  const before = line.text
    .slice(0, date.start)
    .replace(byline, '')
    .replace(/[（(](?:微信)?(?:公众号|客户端|电子版|网络版)[）)]/gu, '')
    .replace(/^[（(【\s]+|(?:来源|(?:发布|提交|公布|成文|编印)?(?:时间|日期))[：:]\s*|[\s，|]+$/gu, '');
  const after = line.text
    .slice(date.end)
    .replace(byline, '')
    .replace(/[\s）)】|]+/gu, '')
    .replace(/^(?:\d{1,2}:\d{2}(?::\d{2})?|星期.|\(.*\)|电|讯|来源：)+/u, '');
  // With the day and the writer beside it, a short name is the medium's whatever it is called.
  const named = signed !== null && /^\p{Script=Han}{2,10}$/u.test(before);
  if (before !== '' && !named && !isMedium(before) && !isGovernment(before)) return undefined;
  if (after !== '' && !isMedium(after) && !isGovernment(after)) return undefined;
  const media = [before, after]
    .filter((name) => name !== '')
    .map((name) => within(line, line.text.indexOf(name), line.text.indexOf(name) + name.length));
  return { kind: 'dateline', span: line.span, media, date: dateOf(line) };
}

const inline =
  /^[（【]?(?<medium>[\p{Script=Han}A-Za-z]{1,10}?(?:日报|晚报|时报|都市报|新闻网|新闻社|新华社|报|网|社))(?<place>\p{Script=Han}{0,6}?)(?<date>\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日)(?:电|讯)?(?:（记者[^）]*）)?[】）]?(?=[\s，“：]|电|讯|$)/u;

/** The medium and day that begin the first paragraph of an article: 新华社北京6月10日电, 中国新闻网2023年5月4日. */
export function inlineDateline(line: Line): Found['pieces'] {
  const found = inline.exec(line.text);
  const name = found?.groups?.['medium'];
  if (!found || !name || !isMedium(name)) return [];
  const at = line.text.indexOf(name);
  const date = printedDate(found[0]);
  return [
    {
      kind: 'dateline',
      span: null,
      media: [within(line, at, at + name.length)],
      date: date ? { span: within(line, date.start, date.end), edtf: date.edtf } : null,
    },
  ];
}
