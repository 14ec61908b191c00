import { citedIn, dateOfDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Adopting } from './telling.ts';

/** A row of a table on the system whose document sets up a way of working on chains: the caption says which. */
export function byCaption(reading: Reading, sentence: Sentence): Adopting[] {
  const { text } = reading;
  const block = reading.outline.blocks[sentence.block];
  const cited = block?.type === 'row' ? citedIn(reading, sentence).find(({ mention }) => mention.title.listed) : undefined;
  const caption = block?.type === 'row' ? (block.caption ?? block.context.heading) : null;
  const region = cited?.mention.region;
  if (
    block?.type !== 'row' ||
    !cited ||
    !caption ||
    !region ||
    region.kind === 'Nation' ||
    policiesNamed(reading.text, caption).length === 0
  )
    return [];
  const words = text.slice(block.span.start, block.span.end);
  // Where the row itself names the system, its own words say how far it has come.
  if (policiesNamed(text, block.span).length > 0) return [];
  if (!acts.chainWork.test(cited.thing.name) && !/链长|领导[^，。；]{0,6}(?:联系|包抓|挂钩)/.test(words)) return [];
  if (acts.negated.test(words) || /暂未|尚未/.test(words)) return [];
  return [
    {
      region,
      policy: '链长制',
      status: cited.thing.draft ? 'planned' : 'adopted',
      date: dateOfDocument(cited),
      document: { thing: cited.thing, span: cited.mention.title },
      scope: null,
      rule: 'adoption-by-caption',
      at: [cited.mention.title, caption, cited.mention.regionSpan],
    },
  ];
}
