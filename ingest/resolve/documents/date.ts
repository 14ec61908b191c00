import { datesIn } from '../../extract/dates.ts';
import type { Title } from '../../extract/titles/title.ts';
import type { Span } from '../../mend/clean.ts';
import type { DocumentContext } from './context.ts';
import { passive } from './passive.ts';
import type { DocumentMention } from './thing.ts';

const dateKey = /时间|日期/;

const act = /印发|出台|发布|下发|公布|批复|制定|通过|施行|刊发/;

const other = /透露|介绍|通报|召开|表示|指出|强调|举行|报道|调研|据/;

export function dateOf(title: Title, { text, outline, sentences, dates }: DocumentContext): DocumentMention['date'] {
  const sentence = sentences[title.sentence];
  const own = outline.title && title.start >= outline.title.start && title.end <= outline.title.end && title.listed;
  const pick = (span: Span) => {
    const one = dates.find((date) => date.start >= span.start && date.end <= span.end && date.edtf !== null);
    return one?.edtf ? { edtf: one.edtf, span: { start: one.start, end: one.end } } : null;
  };
  const block = outline.blocks.find((one) =>
    one.type === 'item'
      ? one.title.start === title.start
      : one.type === 'row' &&
        one.cells.some((cell) => !cell.inherited && title.start >= cell.span.start && title.end <= cell.span.end && title.listed),
  );
  const { number } = title;
  const below =
    number &&
    outline.blocks.find(
      (one) =>
        one.type === 'item' && number.start >= one.title.start && number.end <= one.title.end && title.end <= one.title.start,
    );
  if (below?.type === 'item') return pick({ start: number?.end ?? 0, end: below.title.end });
  if (block?.type === 'item') {
    const key = block.keys.find((one) => dateKey.test(one.key));
    return key ? pick(key.value) : null;
  }
  if (block?.type === 'row') {
    const cell = block.cells.find((one) => dateKey.test(one.column));
    return cell ? pick(cell.span) : null;
  }
  const bracket = /^（([^）]*)）/.exec(text.slice(title.end, title.end + 24));
  if (bracket) {
    const found = pick({ start: title.end, end: title.end + bracket[0].length });
    if (found) return found;
  }
  if (own) {
    // A notice carries its day under its signature.
    const signed = outline.asides.find(
      ({ span, reason }) =>
        (reason === 'signature' || reason === 'front matter') &&
        /^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/.test(text.slice(span.start, span.end)),
    );
    const day = signed ? datesIn(text, signed.span, null)[0] : undefined;
    if (day?.edtf) return { edtf: day.edtf, span: { start: day.start, end: day.end } };
    if (outline.date && outline.hosts.length > 0) return { edtf: outline.date.edtf, span: outline.date.span };
  }
  if (!sentence) return null;
  const before = dates.filter((date) => date.start >= sentence.start && date.end <= title.start).at(-1);
  if (title.genre === '会议' && before?.edtf && /召开|举行|举办/.test(text.slice(before.end, title.start)))
    return { edtf: before.edtf, span: { start: before.start, end: before.end } };
  const following = act.test(text.slice(title.end, title.end + 8));
  if (before) {
    // 先后出台《甲》《乙》: titles between do not part the date from the last.
    const between = text.slice(before.end, title.start).replace(/《[^》]*》(?:（[^）]*）)?[、和及]?/g, '');
    const handed = /^，?《?$/.test(between) && passive.test(text.slice(title.end, title.end + 120));
    if (handed || /^的《?$/.test(between) || ((act.test(between) || following) && !other.test(between) && !/《/.test(between)))
      return before.edtf ? { edtf: before.edtf, span: { start: before.start, end: before.end } } : null;
  }
  const later = passive.exec(text.slice(title.end, title.end + 120));
  const acted = later && dates.find((date) => date.start >= title.end && date.end <= title.end + later[0].length && date.edtf);
  if (acted?.edtf) return { edtf: acted.edtf, span: { start: acted.start, end: acted.end } };
  const after = dates.find((date) => date.start >= title.end && date.end <= sentence.end);
  if (after?.edtf && /^(?:于|在|自)?$/.test(text.slice(title.end, after.start)) && act.test(text.slice(after.end, after.end + 8)))
    return { edtf: after.edtf, span: { start: after.start, end: after.end } };
  return yearOf(title, text);
}

/** 2025年某省政府工作报告: a report is made in the year that its title gives. */
function yearOf({ name, title }: Title, text: string): DocumentMention['date'] {
  const year = /政府工作报告$/.test(name) ? /^\d{4}(?=年)/.exec(text.slice(title.start, title.end))?.[0] : undefined;
  return year ? { edtf: year, span: { start: title.start, end: title.start + 5 } } : null;
}
