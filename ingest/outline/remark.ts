import { bracketed } from '../mend/characters.ts';
import type { Span } from '../mend/clean.ts';
import { isDateAlone, isFinished, isNumberAlone, isSourceLine, keyOf, leadingMark, numbering } from '../mend/shapes.ts';
import { cover, type Line, type Page, within } from './page.ts';
import type { Recogniser } from './pieces.ts';

const speakerForm = /^（(?:作者(?:系|：)?\s*)?([\p{Script=Han}·]{2,12})[，、：\s]\s*([^（）]{3,60})）$/u;
const post =
  /院长|所长|主任|教授|研究员|博导|博士|导师|院士|委员|代表|董事长|总经理|总裁|秘书长|理事长|会长|主席|书记|校长|处长|局长|厅长|部长|市长|省长|县长|区长|学者|专家|分析师|首席|顾问|讲师|负责人|创始人|经理|主编|工程师/u;

/** Who spoke, from a line that is only a name and a post in brackets; undefined for all other brackets. */
export function speakerIn(line: Line): Span | undefined {
  if (!bracketed(line.text) || isSourceLine(line.text) || isDateAlone(line.text) || isNumberAlone(line.text)) return undefined;
  const found = speakerForm.exec(line.text);
  if (!found?.[1] || !post.test(found[2] ?? '')) return undefined;
  return within(line, line.text.indexOf(found[1]), line.text.length - 1);
}

/** Paragraphs of one speaker, with his name and post in brackets on the line after them or at the end of the last. */
export const remark: Recogniser = (page, at) => {
  const said: Span[] = [];
  for (let place = at; place < page.lines.length; place++) {
    const line = page.lines[place];
    const first = page.lines[at];
    if (!line || !first || line.row) return undefined;
    const speaker = speakerIn(line);
    if (speaker && said.length > 0)
      return {
        next: place + 1,
        pieces: [{ kind: 'block', draft: { type: 'remark', said, speaker, span: cover(first.span, line.span) } }],
      };
    if (!isWords(line) || (said.length > 0 && startsQuote(page, place) && !first.text.startsWith('“'))) return undefined;
    said.push(line.span);
  }
  return undefined;
};

function isWords({ text }: Line): boolean {
  return (
    isFinished(text) && !leadingMark(text) && !numbering(text) && !keyOf(text) && !isSourceLine(text) && !text.endsWith('：')
  );
}

/** A quoted paragraph right before the speaker is all that he said; what stands before it is narrative. */
function startsQuote(page: Page, at: number): boolean {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  return line !== undefined && next !== undefined && line.text.startsWith('“') && speakerIn(next) !== undefined;
}
