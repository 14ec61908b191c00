import type { Span } from '../../mend/clean.ts';
import type { Region } from '../../resolve/places/region.ts';
import { citedIn, dateOfDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { scopeOf } from './scope.ts';
import type { Adopting, Status } from './telling.ts';

/** The title of a document names the system: its region has it, from the day the text dates the document. */
export function byTitles(reading: Reading, span: Span): Adopting[] {
  return citedIn(reading, span).flatMap((cited): Adopting[] => {
    const { thing, mention } = cited;
    const [policy] = policiesNamed(reading.text, mention.title.title);
    const regions = mention.region ? [mention.region] : several(reading, span, mention.title.start);
    if (
      mention.alias ||
      !policy ||
      regions.some(({ kind }) => kind === 'Nation') ||
      thing.genre === '会议' ||
      /(?:建议|提案|思考|研究|倡议)$|考察|学习|调研|研讨|观察|比较/.test(thing.name)
    )
      return [];
    const near = reading.text.slice(mention.title.title.start, mention.title.title.end);
    const before = reading.text.slice(Math.max(span.start, mention.title.start - 14), mention.title.start);
    const coming = mention.title.draft || drafting.test(before);
    const status: Status = coming ? 'planned' : acts.piloting.test(near) ? 'pilot' : 'adopted';
    return regions.map((region) => ({
      region,
      policy: policy.policy.name,
      status,
      date: dateOfDocument(cited),
      document: { thing, span: mention.title.title },
      scope: scopeOf(near, region),
      rule: 'adoption-by-title',
      at: [mention.title.title, mention.regionSpan],
    }));
  });
}

/** 拟出台《…》, 起草《…》: the document is still to come. */
const drafting =
  /(?:拟|将|要|计划|准备|即将|力争|抓紧|正在|着手|加快)[^，。；《]{0,8}$|(?:起草|草拟|酝酿|研究制定|研究起草|谋划)了?“?$|(?<!印发|出台)(?:讨论|审议)了?$/;

/** 甲、乙两市先后印发《…方案》: a title without a place of its own is of all who issue it. */
function several({ text, sentences, frames }: Reading, span: Span, at: number): Region[] {
  const sentence = sentences.find((one) => one.start === span.start && one.end === span.end);
  const group = sentence ? frames.subjects(sentence, at) : [];
  const acted = /(?:印发|出台|发布|制定|下发|推出|公布|实施)了?[^，。；]{0,8}$/.test(text.slice(span.start, at));
  return group.length > 1 && acted ? group.map(({ region }) => region) : [];
}
