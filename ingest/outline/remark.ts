import { bracketed } from '../mend/characters.ts';
import type { Span } from '../mend/clean.ts';
import { isDateAlone, isFinished, isNumberAlone, isSourceLine, keyOf, leadingMark, numbering } from '../mend/shapes.ts';
import { cover, type Line, type Page, within } from './page.ts';
import type { Recogniser } from './pieces.ts';

const name = '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8})+)';
const post =
  '(?:院长|所长|主任|教授|研究员|博导|博士|导师|院士|委员|代表|董事长|总经理|总裁|秘书长|理事长?|会长|主席|书记|校长|处长|局长|厅长|部长|市长|省长|县长|区长|学者|专家|分析师|首席|顾问|讲师|负责人|创始人|经理|主编|工程师)';
const body = '(?:大学|学院|研究院|研究所|研究中心|科学院|社科院|党校|智库|协会|学会)[\\p{Script=Han}]{0,12}';
const named = '(?:评审(?:组长|专家|人)|点评(?:人|专家)?|发言人|主讲人?|专家|观点|受访者)：';
const names = `(?:${named})?${name}(?:[、和与]${name}){0,3}`;
const speakerForm = new RegExp(
  `^（${names}[，：]\\s*[^。；]{0,20}${body}）$|^（(?:作者(?:系|：)?\\s*)?(?:${name}[，、：\\s].{0,80}${post}.{0,80}|.{2,40}${post}\\s*${name})）$`,
  'u',
);
const tail = new RegExp(`[。！？”]（(${names}[，、：\\s][^（）]{0,80}(?:${post}|${body})[^（）]{0,80})）$`, 'u');

/** Who spoke, from a line that is only a name and a post in brackets; undefined for all other brackets. */
function speakerIn(line: Line): Span | undefined {
  const { text } = line;
  if (!bracketed(text) || isSourceLine(text) || isDateAlone(text) || isNumberAlone(text)) return undefined;
  if (/[。；]/u.test(text) || !speakerForm.test(text)) return undefined;
  return within(line, /^（(?:作者(?:系|：)?\s*)?/u.exec(text)?.[0].length ?? 1, text.length - 1);
}

/** Paragraphs of one speaker, whose name and post follow in brackets: on a line of their own, or behind the last sentence. */
export const remark: Recogniser = (page, at) => {
  const first = page.lines[at];
  const said: Span[] = [];
  for (let place = at; first && place < page.lines.length; place++) {
    const line = page.lines[place];
    if (!line || line.row) return undefined;
    const speaker = speakerIn(line);
    if (speaker && said.length > 0) return found(place + 1, said, speaker, cover(first.span, line.span));
    if (!isWords(line) || (said.length > 0 && startsQuote(page, place) && !first.text.startsWith('“'))) return undefined;
    const inline = tail.exec(line.text);
    if (inline?.[1] && said.length === 0) {
      const open = line.text.length - inline[1].length - 2;
      return found(place + 1, [within(line, 0, open)], within(line, open + 1, line.text.length - 1), line.span);
    }
    said.push(line.span);
  }
  return undefined;
};

function found(next: number, said: Span[], speaker: Span, span: Span) {
  return { next, pieces: [{ kind: 'block' as const, draft: { type: 'remark' as const, said, speaker, span } }] };
}

function isWords({ text }: Line): boolean {
  if (!isFinished(text) || text.endsWith('：')) return false;
  return !leadingMark(text) && !numbering(text) && !keyOf(text) && !isSourceLine(text);
}

/** A quoted paragraph right before the speaker is all that he said; what stands before it is narrative. */
function startsQuote(page: Page, at: number): boolean {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  return line !== undefined && next !== undefined && line.text.startsWith('“') && speakerIn(next) !== undefined;
}
