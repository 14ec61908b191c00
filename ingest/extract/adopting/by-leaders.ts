import { citedIn, dateOfDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { telling } from './dated.ts';
import type { Adopting } from './telling.ts';

const founding = /设\d|选定|确定|梳理|建立|成立|设立|推行|实行|组建|明确|提出/;

/** Leaders are put in charge of chains without the system's name: 领导联系产业链, or leaders who are 链长. */
export function byEquivalent(reading: Reading, sentence: Sentence, origin: readonly string[]): Adopting[] {
  const { text, frames, dates, sentences } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const alike = acts.equivalent.exec(words);
  const chiefs = /(?:担任|任|为)[^，。；]{0,12}链长|链长”?(?:均|分别)?由[^，。；]{2,24}(?:担任|出任)/.exec(words);
  if (!alike && !(chiefs && founding.test(words))) return [];
  const at = sentence.start + (alike?.index ?? chiefs?.index ?? 0);
  const before = sentences[sentences.indexOf(sentence) - 1];
  const near = before?.block === sentence.block ? before : undefined;
  const own = frames.subjects(sentence, at);
  // 某日，某省提出…。成立由省领导为链长的专班: subject and day may stand in the sentence before.
  const subjects = own.length > 0 || !chiefs || !near ? own : frames.subjects(near, near.end);
  const [place] = subjects;
  if (!place || subjects.length > 1 || place.region.kind === 'Nation' || acts.planning.test(words) || acts.called.test(words))
    return [];
  const cited = citedIn(reading, sentence).find(({ mention }) => mention.region?.id === place.region.id);
  const from = own.length > 0 || !near ? sentence : near;
  const first = dates.find((date) => date.start >= from.start && date.end <= at && date.edtf !== null);
  const dated =
    first?.edtf && (origin.includes(place.region.id) || !telling.test(text.slice(first.end, Math.max(place.start, at))))
      ? { edtf: first.edtf, span: { start: first.start, end: first.end } }
      : null;
  if (!dated && !cited) return [];
  return [
    {
      region: place.region,
      policy: '链长制',
      status: chiefs ? 'adopted' : 'similar',
      date: cited ? dateOfDocument(cited) : dated,
      document: cited ? { thing: cited.thing, span: cited.mention.title } : null,
      scope: null,
      equivalent: !chiefs,
      rule: chiefs ? 'adoption-by-leaders' : 'adoption-equivalent',
      at: [sentence],
    },
  ];
}
