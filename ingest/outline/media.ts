import type { Span } from '../mend/clean.ts';
import { isSourceLine } from '../mend/shapes.ts';
import type { Dateline } from './blocks.ts';
import { printedDate } from './dates.ts';
import { type Line, within } from './page.ts';
import type { Recogniser } from './pieces.ts';

const ending =
  '(?:日报|晚报|时报|早报|商报|晨报|都市报|周报|证券报|经济报|导报|报|新闻网|网|新华社|通讯社|社|电视台|广播|周刊|杂志|新闻|客户端|频道|在线|论坛|公众号|观察)';
const medium = new RegExp(`^[\\p{Script=Han}A-Za-z·]{0,12}?${ending}$`, 'u');
const around =
  /^[\s（([【“]*(?:(?:资料|文章|信息|稿件|内容)?(?:来源|出处)[：:]\s*)?(?:根据|综合|据|摘编自|摘自|转自|原载|选自|载|刊于)*|(?:等)?(?:综合)?(?:报道|消息|整理|电|讯)?[\s）)\]】”。]*$/gu;

export const isMedium = (text: string): boolean => medium.test(text);

/** The line that closes an article: （来源：新华社、人民日报等）, （记者 …）. */
export const sourceLine: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line || line.row || !isSourceLine(line.text)) return undefined;
  return { next: at + 1, pieces: [{ kind: 'source line', span: line.span, media: mediaOf(line), date: dateOf(line) }] };
};

/**
 * The names of the media in a source line, each its own run: `（来源：综合新华社、人民日报等报道）` gives 新华社 and 人民日报,
 * `某党校《探求》杂志` gives 探求. A line that names people or says only how the text came about gives none.
 */
export function mediaOf(line: Line): Span[] {
  if (
    /^（?(?:本报)?(?:记者|通讯员|见习记者|责任编辑|编辑|整理|供稿)/u.test(line.text) ||
    /信息征集|网络|互联网|公开资料|有关资料/u.test(line.text)
  )
    return [];
  const bare = line.text.replace(around, (found) => ' '.repeat(found.length));
  const spans: Span[] = [];
  for (const { 0: name, index } of bare.matchAll(/[^、，；;,|/]+/gu)) {
    const journal = /《([^《》]+)》/u.exec(name);
    const lead = journal ? journal.index + 1 : name.length - name.trimStart().length;
    const rest = journal ? (journal[1] ?? '') : name.trim();
    const date = journal ? undefined : printedDate(rest);
    const span = within(line, index + lead, index + lead + (date ? date.start : rest.length));
    if (span.end > span.start && span.end - span.start < 30) spans.push(span);
  }
  return spans;
}

export function dateOf(line: Line): Dateline | null {
  const date = printedDate(line.text);
  return date ? { span: within(line, date.start, date.end), edtf: date.edtf } : null;
}
