import type { TableRow } from '../../outline/blocks.ts';
import { citedIn, dateOfDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { type Sentence, within } from '../sentences.ts';
import type { Adopting, Status } from './telling.ts';

/** A row of a table whose caption says that its places have the system (各市推行链长制的时间): the row's place has it. */
export function byRow(reading: Reading, sentence: Sentence): Adopting[] {
  const { text, frames, dates } = reading;
  const block = reading.outline.blocks[sentence.block];
  if (block?.type !== 'row' || !block.cells.some(({ span, inherited }) => !inherited && span.start === sentence.start)) return [];
  const first = reading.sentences.find((one) => one.block === sentence.block);
  const caption = block.caption ?? block.context.heading;
  if (first !== sentence || !caption) return [];
  const [policy] = policiesNamed(text, caption);
  if (!policy || !said(text.slice(caption.start, policy.start), text.slice(policy.end, caption.end))) return [];
  const frame = frames.at(sentence, sentence.start);
  // The place stands in a row above: this one tells more of it.
  if (!frame?.span || frame.region.kind === 'Nation' || !within(frame.span, block.span)) return [];
  const words = text.slice(block.span.start, block.span.end);
  if (acts.negated.test(words) || /不设|无链长|未查到链长/.test(words)) return [];
  const cited = citedIn(reading, block.span).find(
    ({ thing, mention }) => thing.genre !== '会议' && (mention.region ?? thing.region)?.id === frame.region.id,
  );
  const cell = block.cells.find(({ column, inherited }) => !inherited && /时间|日期|年份/.test(column));
  const day = cell && dates.find((date) => within(date, cell.span) && date.edtf !== null);
  const date = day?.edtf ? { edtf: day.edtf, span: { start: day.start, end: day.end } } : null;
  return [
    {
      region: frame.region,
      policy: policy.policy.name,
      status: statusOf(text, block, cited?.thing.draft ?? false),
      date: date ?? (cited ? dateOfDocument(cited) : null),
      document: cited ? { thing: cited.thing, span: cited.mention.title } : null,
      scope: null,
      rule: 'adoption-by-row',
      at: [block.span, caption],
    },
  ];
}

/** 推行链长制的时间, 链长制建立情况; a list of documents or of opinions on it says it of nobody. */
const said = (before: string, after: string): boolean =>
  !listing.test(after) &&
  (/(?:推行|实行|实施|建立|施行|试行|出台|启动|推出)(?:了)?[^，。；]{0,10}$/.test(before) ||
    /^[”’]?的?(?:推行|实行|实施|建立|施行|出台|启动)/.test(after));
const listing = /^[”’]?的?(?:相关|有关|主要|部分|配套)*(?:政策|文件|举措|意见|法规|报道|研究|观点|文献)/;

function statusOf(text: string, block: TableRow, draft: boolean): Status {
  const words = text.slice(block.span.start, block.span.end);
  if (draft || /拟(?!定)|正在(?:研究|起草|制定)|筹备|征求意见|计划(?:于|在)/.test(words)) return 'planned';
  return /试点|试行/.test(words) ? 'pilot' : 'adopted';
}
