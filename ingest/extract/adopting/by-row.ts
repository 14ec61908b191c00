import type { TableRow } from '../../outline/blocks.ts';
import { chainStart } from '../../resolve/places/within.ts';
import { citedIn, dateOfDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import { policiesNamed, policyNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { type Sentence, within } from '../sentences.ts';
import type { Adopting, Status } from './telling.ts';

/** A row of a table whose caption says that its places have the system (各市推行链长制的时间): the row's place has it. */
export function byRow(reading: Reading, sentence: Sentence): Adopting[] {
  const { text, frames, dates } = reading;
  const block = reading.outline.blocks[sentence.block];
  if (block?.type !== 'row' || !block.cells.some(({ span, inherited }) => !inherited && span.start === sentence.start)) return [];
  const first = reading.sentences.find((one) => one.block === sentence.block);
  const caption = block.caption ?? block.context.heading ?? reading.outline.title;
  if (first !== sentence || !caption) return [];
  const [named] = policiesNamed(text, caption);
  // A table with a column of 链长 is on the system whatever its caption.
  const policy = named ?? (block.cells.some(({ column }) => ledColumn.test(column)) ? ofColumns(caption) : undefined);
  if (!policy || listing.test(text.slice(policy.end, caption.end))) return [];
  const frame = frames.at(sentence, sentence.start);
  // The place stands in a row above: this one tells more of it.
  if (!frame?.span || frame.region.kind === 'Nation' || !within(frame.span, block.span)) return [];
  const words = text.slice(block.span.start, block.span.end);
  const absent = acts.negated.test(words) || /不设|无链长|未查到链长/.test(words);
  const status = statusOf(text, block);
  if (absent && status !== 'planned') return [];
  // 甘肃金昌: the cell begins with the chain that the place closes.
  const begin = chainStart(reading.places, frame.span);
  const place = block.cells.findIndex(({ span }) => span.start === begin);
  // A place among the measures is no row's place.
  if (place < 0 || place > 2) return [];
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
      status: cited?.thing.draft ? 'planned' : status,
      date: date ?? (cited ? dateOfDocument(cited) : null),
      document: cited ? { thing: cited.thing, span: cited.mention.title } : null,
      scope: null,
      rule: 'adoption-by-row',
      at: [block.span, caption],
    },
  ];
}

const ledColumn = /^\s*(?:总|副)?链\s*长\s*$/;
const ofColumns = ({ end }: { end: number }) => ({ policy: policyNamed('链长制'), start: end, end });

/** A list of documents on the system, of what is written on it or of persons says it of no place. */
const listing = /^[”’]?的?(?:相关|有关|主要|部分|配套|实施)*(?:政策|文件|举措|意见|法规|报道|研究|观点|文献|论文|名单|专家)/;

function statusOf(text: string, block: TableRow): Status {
  const words = text.slice(block.span.start, block.span.end);
  if (/拟(?!定)|正在(?:研究|起草|制定)|筹备|征求意见|计划(?:于|在)/.test(words)) return 'planned';
  const due = block.cells.find(({ column, inherited }) => !inherited && /时间|日期|年份/.test(column));
  if (due && /^\s*(?:拟|待|预计|计划)/.test(text.slice(due.span.start, due.span.end))) return 'planned';
  return /试点|试行/.test(words) ? 'pilot' : 'adopted';
}
