import { width } from '../mend/characters.ts';
import { isDateAlone, isDistribution, isFinished, isPart, leadingMark } from '../mend/shapes.ts';
import { isBodyAlone } from './bodies.ts';
import { printedDate } from './dates.ts';
import type { Page } from './page.ts';
import type { Recogniser } from './pieces.ts';

/** Whom a notice addresses: 各市人民政府，省政府各部门： */
export const salutation: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line || line.row || width(line.text) > 90 || /[。；]/u.test(line.text)) return undefined;
  if (!/(?:^|[，、])各[^：]*(?:单位|部门|政府|机构|管委会|企业|局|委|公司|厅|大学|院校)[^：]{0,8}：$/u.test(line.text))
    return undefined;
  return { next: at + 1, pieces: [{ kind: 'aside', span: line.span, reason: 'salutation' }] };
};

/** The body and the day under a letter, and （此件公开发布）. */
export const signature: Recogniser = (page, at) => {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  if (!line || line.row || at < 2) return undefined;
  const signed = isBodyAlone(line.text) && next !== undefined && isDateAlone(next.text);
  const end = signed ? at + 2 : at + 1;
  const dated = isDateAlone(line.text) && endsText(page, at + 1);
  if (!(signed && endsText(page, end)) && !dated && !/^（此件[^）]*）$/u.test(line.text)) return undefined;
  return {
    next: end,
    pieces: page.lines.slice(at, end).map(({ span }) => ({ kind: 'aside', span, reason: 'signature' }) as const),
  };
};

function endsText(page: Page, at: number): boolean {
  const next = page.lines[at];
  return next === undefined || /^附件|^（此件/u.test(next.text) || isDistribution(next.text);
}

/** To whom a source is sent: 送：… 发：…, with the lines that go on from it. */
export const distribution: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line || line.row) return undefined;
  const printed = /印发$/u.test(line.text) && printedDate(line.text) !== undefined && width(line.text) < 40 && at > 2;
  if (!isDistribution(line.text) && !printed) return undefined;
  let next = at + 1;
  for (let here = page.lines[next]; here && !here.row && !isPart(here.text) && !leadingMark(here.text); here = page.lines[++next])
    if (/。/u.test(here.text) || (isFinished(here.text) && !isDistribution(here.text))) break;
  return {
    next,
    pieces: page.lines.slice(at, next).map(({ span }) => ({ kind: 'aside', span, reason: 'distribution list' }) as const),
  };
};
