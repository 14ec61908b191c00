import type { Title } from '../../extract/titles/title.ts';
import type { Span } from '../../mend/clean.ts';
import { type BodyName, bodiesIn } from '../bodies.ts';
import type { DocumentContext } from './context.ts';
import { passive } from './passive.ts';

const issuing =
  /(?:联合|共同|正式|专门|先后|研究|组织|随即|又|已|还|也)*(?:印发|发布|出台|下发|公布|批复|制定|转发|审议通过|通过)(?:实施)?(?:了|并|的|过)*$/;

function subjectBefore(text: string, sentence: Span | undefined, at: number): Span {
  let start = at;
  const from = Math.max(sentence?.start ?? 0, at - 80);
  while (start > from && !/[，：；。》\n\t]/.test(text.charAt(start - 1))) start--;
  return { start, end: at };
}

export function issuersOf(title: Title, { text, sentences }: DocumentContext): BodyName[] {
  const name = text.slice(title.title.start, title.title.end);
  const inTitle = name.indexOf('关于');
  const own = inTitle > 0 ? bodiesIn(text, { start: title.title.start, end: title.title.start + inTitle }) : [];
  const before = { start: title.start, end: title.title.start - (text.charAt(title.title.start - 1) === '《' ? 1 : 0) };
  if (title.listed || before.end > before.start) {
    const stated = bodiesIn(text, {
      ...before,
      end: before.start + text.slice(before.start, before.end).replace(issuing, '').length,
    });
    if (stated.length > 0) return stated;
    if (title.listed) return own;
  }
  const clause = subjectBefore(text, sentences[title.sentence], before.end);
  const words = text.slice(clause.start, clause.end);
  const act = issuing.exec(words);
  const end = act ? clause.start + act.index : clause.end;
  const said = bodiesIn(text, { start: clause.start, end }).filter(
    (one) => one.end === end || /^\s*$/.test(text.slice(one.end, end)),
  );
  const run = said.length > 0 ? bodiesIn(text, { start: clause.start, end }) : [];
  const later = run.length === 0 ? passive.exec(text.slice(title.end, title.end + 120)) : null;
  if (later?.groups?.['body']) {
    const body = later.groups['body'].replace(/(?:于|在)?\d[\d年月日]*$/, '');
    const from = title.end + later[0].indexOf(body);
    return bodiesIn(text, { start: from, end: from + body.length });
  }
  return run.length > 0 ? run : own;
}
