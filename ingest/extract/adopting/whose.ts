import type { Span } from '../../mend/clean.ts';
import type { Frame } from '../../resolve/frames.ts';
import { groupsOf } from '../../resolve/groups.ts';
import type { Place, Region } from '../../resolve/places/region.ts';
import { documentOfBlock, ownDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import type { PolicyName } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

/** Whose the clause is: the regions named as its subject, else the one the text is about there. */
export function whose(
  reading: Reading,
  sentence: Sentence,
  name: PolicyName,
  acting: boolean,
): { region: Region; span: Span | null }[] {
  const { text, frames } = reading;
  const before = text.slice(sentence.start, name.start);
  const row = reading.outline.blocks[sentence.block]?.type === 'row';
  const subjects = row ? [] : frames.subjects(sentence, name.start);
  if (subjects.length > 0) {
    // 17个市中已有14个建立: which ones is not said.
    if ((subjects.length > 1 && !acting) || acts.some.test(text.slice(subjects.at(-1)?.end ?? 0, name.start))) return [];
    return [...followedBy(reading, sentence, name), ...subjects]
      .filter(({ region }) => region.kind !== 'Nation')
      .map((place) => ({ region: place.region, span: { start: place.start, end: place.end } }));
  }
  // 某教授认为，链长制…: a view is of no region that it does not name.
  if (/(?:认为|看来|评价|直言|提醒|分析|主张|坦言|概括)(?:说|道)?[，：]/.test(before) && !/[我本][省市州县区]/.test(before))
    return [];
  if (acts.some.test(before)) return [];
  if (acts.everywhere.test(before) || (acts.general.test(before + text.slice(name.end, name.end + 12)) && !row)) return [];
  const entry = documentOfBlock(reading, sentence.block)?.mention;
  const frame: Frame | undefined =
    frames.at(sentence, name.start) ??
    (entry?.region ? { region: entry.region, span: entry.title.title, how: 'heading' } : undefined);
  if (!frame || frame.region.kind === 'Nation') return [];
  if (frame.how === 'home' && !deictic.test(before) && !ownDocument(reading)) return [];
  return [{ region: levelled(reading, sentence, name, frame, before).region, span: frame.span }];
}

const deictic = /[我本该全][省市县区州]|[省市县区州](?:委|政府|级|里|经信|工信|发改|商务|领导)|自治区|\d条|[省市县]长/;

/** 全省 in a text that speaks of a city of it is the province's. */
function levelled(reading: Reading, sentence: Sentence, name: PolicyName, frame: Frame, before: string): Frame {
  // 在全省率先推行: among whom, not who.
  const own = before.replace(/在?全[省市县区](?:范围内?)?(?=率先|最早|最先|首个|首家|走在|前列)/g, '');
  const word = /[我本该全]([省市县])(?![^，。]*[我本该全][省市县])/.exec(own)?.[1];
  const level = word === '省' ? 'province' : word === '市' ? 'city' : word === '县' ? 'county' : undefined;
  return (level && reading.frames.at(sentence, name.start, level)) || frame;
}

/** 继甲、乙之后，丙也推出: those before have it too. */
function followedBy({ text, places }: Reading, sentence: Sentence, name: PolicyName): Place[] {
  const lead = /(?:^|[，。])继(?=[\u4e00-\u9fff])/.exec(text.slice(sentence.start, name.start));
  if (!lead) return [];
  const start = sentence.start + lead.index + lead[0].length;
  const groups = groupsOf(
    text,
    places.filter((place) => place.start >= start && place.end <= name.start),
  );
  const [first] = groups;
  return first && /^(?:等[^，。；]{0,4})?(?:之后|以后|后)，/.test(text.slice(first.at(-1)?.end ?? 0)) ? first : [];
}
