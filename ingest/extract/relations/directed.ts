import { citedIn, documentOfBlock, ownDocument } from '../cited.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import type { Sentence } from '../sentences.ts';
import { actorsOf, type End } from './ends.ts';

const basis =
  /(?:依据|根据|按照|参照|落实|贯彻落实|贯彻|执行|依照|遵照|(?<!证|数|占)据)(?:了)?(?:[^，。；《》、]{2,14}(?:[省市州县区部委厅局院]|政府|办公厅|办公室|人民政府))?$/;
/** 以某办发〔2021〕23号文件为依据. */
const basisBehind = /^(?:文件|文|精神|要求|规定)*(?:》)?为(?:依据|指导|基础|遵循|蓝本|纲领)/;
/** 依据甲《…》和乙《…》. */
const goesOn = /[》）]?[和及与、](?:[^，。；《》、]{2,14})?$/;

/** A document, or a region's act, that rests on a named higher document: the higher level directs the lower. */
export function directed(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  const cited = citedIn(reading, sentence);
  const said: Said[] = [];
  let open = false;
  for (const { thing, mention } of cited) {
    const before = text.slice(Math.max(sentence.start, mention.title.start - 18), mention.title.start).replace(/《$/, '');
    open =
      (basis.test(before) ||
        (open && goesOn.test(before.trim())) ||
        (/以$/.test(before) && basisBehind.test(text.slice(mention.title.end, sentence.end)))) &&
      !mention.alias;
    if (!open) continue;
    const own = documentOfBlock(reading, sentence.block);
    const lowers: End[] = own?.mention.region
      ? [{ region: own.mention.region, span: own.mention.title }]
      : actorsOf(reading, sentence, mention.title.start);
    const upper = mention.region ?? thing.region;
    // A plan that says 根据《…》，制定本方案 is itself what rests on it.
    const citing =
      own ?? (reading.frames.subjects(sentence, mention.title.start).length === 0 ? ownDocument(reading) : undefined);
    if (citing && citing.thing.id !== thing.id)
      said.push({
        subject: citing.thing,
        predicate: 'CITES',
        object: thing,
        rule: 'document-cites',
        at: [citing.mention.title.title, { start: mention.title.start - before.length, end: mention.title.end }],
        qualifiers: { how: /参照|参考|对照|借鉴/.test(before) ? 'modelled on' : 'rests on' },
      });
    for (const lower of lowers) {
      if (!upper || !(lower.region.above.includes(upper.id) || (upper.kind === 'Nation' && lower.region.id !== upper.id)))
        continue;
      said.push({
        subject: upper,
        predicate: 'DIRECTED',
        object: lower.region,
        rule: 'directed-by-document',
        at: [sentence, lower.span, mention.regionSpan],
        qualifiers: { document: thing.id, basis: 'follows a higher document' },
      });
    }
  }
  return said;
}
