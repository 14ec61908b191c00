import type { Span } from '../mend/clean.ts';
import type { Frame } from '../resolve/frames.ts';
import { groupsOf } from '../resolve/frames.ts';
import type { Place, Region } from '../resolve/places.ts';
import type { Adopting, Status } from './adoptions.ts';
import { type Cited, citedIn, dateOfDocument, documentOfBlock } from './cited.ts';
import * as acts from './lexicon/acts.ts';
import { type PolicyName, policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** Every telling of an adoption in the text, in order. */
export function adoptionsIn(reading: Reading): Adopting[] {
  const found: Adopting[] = [];
  let last: { policy: string; regions: string[]; date: Adopting['date']; sentence: Sentence } | undefined;
  /** Where the sentence before says that the system began: a dated meeting right after it is the beginning. */
  let origin: readonly string[] = [];
  const known = reading.sentences.some((sentence) => policiesNamed(reading.text, sentence).length > 0);
  for (const sentence of reading.sentences) {
    const named = policiesNamed(reading.text, sentence);
    const titled = byTitles(reading, sentence);
    const said = named.flatMap((name) => byClause(reading, sentence, name));
    const follows = last && named.length === 0 ? byFollowing(reading, sentence, last) : [];
    const captioned = named.length === 0 ? byCaption(reading, sentence) : [];
    const leading = known && named.length === 0 ? byEquivalent(reading, sentence, origin) : [];
    found.push(...titled, ...said, ...follows, ...leading, ...captioned);
    const first = [...titled, ...said, ...follows][0];
    if (first || named[0])
      last = {
        policy: first?.policy ?? named[0]?.policy.name ?? '链长制',
        date: first?.date ?? null,
        sentence,
        regions: [titled, said].flat().map(({ region }) => region.id),
      };
    if (said.some(({ rule }) => rule === 'adoption-listed')) origin = said.map(({ region }) => region.id);
    else if (named.length > 0) origin = [];
  }
  return found;
}

/** The title of a document names the system: its region has it, from the day the text dates the document. */
function byTitles(reading: Reading, sentence: Sentence): Adopting[] {
  return citedIn(reading, sentence).flatMap((cited): Adopting[] => {
    const { thing, mention } = cited;
    const [policy] = policiesNamed(reading.text, mention.title.title);
    const region = mention.region;
    if (
      mention.alias ||
      !policy ||
      !region ||
      region.kind === 'Nation' ||
      thing.genre === '会议' ||
      /(?:建议|提案|思考|研究|倡议)$/.test(thing.name)
    )
      return [];
    const near = reading.text.slice(mention.title.title.start, mention.title.title.end);
    const status: Status = mention.title.draft ? 'planned' : acts.piloting.test(near) ? 'pilot' : 'adopted';
    return [
      {
        region,
        policy: policy.policy.name,
        status,
        date: dateOfDocument(cited),
        document: { thing, span: mention.title.title },
        scope: scopeOf(near, region),
        rule: 'adoption-by-title',
        at: [mention.title.title, mention.regionSpan],
      },
    ];
  });
}

/** A clause says of a region that it has the system. */
function byClause(reading: Reading, sentence: Sentence, name: PolicyName): Adopting[] {
  const { text, frames } = reading;
  if (
    citedIn(reading, name).some(
      ({ mention }) => name.start >= mention.title.start && name.end <= mention.title.end && !mention.alias,
    )
  )
    return [];
  if (/《[^》]*$/.test(text.slice(sentence.start, name.start))) return [];
  const before = text.slice(sentence.start, name.start);
  const after = text.slice(name.end, sentence.end);
  const policy = declared(after) ?? (/[和及与]盟会长制/.test(after.slice(0, 8)) ? '双长制' : name.policy.name);
  const verb = [...before.matchAll(new RegExp(acts.bringing, 'g'))].at(-1);
  const near = verb && name.start - sentence.start - verb.index < 34 && !/。/.test(before.slice(verb.index));
  const met = acts.meeting.test(after);
  const ahead = placesAhead(reading, sentence, name);
  const acting =
    (near && !acts.general.test(after.slice(0, 8))) ||
    acts.inForce.test(after) ||
    (reading.outline.blocks[sentence.block]?.type === 'row' && acts.later.test(after)) ||
    met ||
    ahead.length > 0;
  if (!acting || acts.negated.test(before.slice(-30)) || acts.called.test(before.slice(-30))) return [];

  const cited = documentsFor(reading, sentence, name);
  const regions = ahead.length > 0 ? ahead : whose(reading, sentence, name, Boolean(near));
  const tail = acts.inForce.exec(after)?.[0] ?? (near ? '' : (acts.later.exec(after)?.[0] ?? ''));
  const last = frames.subjects(sentence, name.start).at(-1);
  const from = (verb?.index ?? before.length) - 16;
  const subject = last ? last.end - sentence.start : from;
  const window = before.slice(Math.max(0, subject < from && from - subject < 40 ? subject : from)) + (tail || after.slice(0, 4));
  const demanded = !cited && acts.demanded.test(before.slice(0, verb?.index ?? before.length));
  const status = demanded ? 'planned' : statusOf(window, cited);
  return regions.map(({ region, span }) => {
    const own = cited && (cited.mention.region?.id ?? cited.thing.region?.id) === region.id ? cited : undefined;
    const date = met ? null : own ? dateOfDocument(own) : cited ? null : dateOf(reading, sentence, name);
    return {
      region,
      policy,
      status,
      date,
      document: own ? { thing: own.thing, span: own.mention.title } : null,
      scope: scopeOf(window, region),
      rule: ahead.length > 0 ? 'adoption-listed' : met ? 'adoption-by-meeting' : 'adoption-clause',
      at: [clauseSpan(text, sentence, name, frames.subjects(sentence, name.start)), span],
    };
  });
}

const declared = (after: string) => /^[^。；]{0,14}?（(?:以下)?简?称“?([\u4e00-\u9fff]{2,4}制)”?）/.exec(after)?.[1];

/** 新加入“链长制”队伍的省份有甲、乙; “链长制”最早出现在甲: the regions that stand after the name. */
function placesAhead(reading: Reading, sentence: Sentence, name: PolicyName): { region: Region; span: Span }[] {
  const { text, places } = reading;
  const after = text.slice(name.end, sentence.end);
  const lead =
    /^[”’]?(?:[^，。；]{0,16}?(?:出现(?:在|于)|(?:实践|探索|做法|尝试)(?:出现)?(?:在|于|是)|起源于|发源于|诞生于|始于|源于|源自|首创于)|[^，。；]{0,12}?(?:队伍|行列|的(?:省份|省市|城市|地区|地方|省|市))[^，。；]{0,8}?(?:有|包括|为|是))/.exec(
      after,
    );
  const next = /^[”’]?，/.exec(after);
  const follows = !lead && next && places.find((place) => place.start === name.end + next[0].length);
  const chain = follows
    ? places
        .filter((place) => place.start >= follows.start && place.end <= sentence.end)
        .find((place, at, all) => all[at + 1]?.start !== place.end)
    : undefined;
  if (chain && /^(?:是|率先|最早|最先|首先|走在|起步)/.test(text.slice(chain.end)))
    return [{ region: chain.region, span: { start: chain.start, end: chain.end } }];
  if (!lead) return [];
  const start = name.end + lead[0].length;
  const group =
    groupsOf(
      text,
      places.filter((place) => place.start >= start && place.end <= sentence.end),
    )[0] ?? [];
  const [first] = group;
  if (!first || text.slice(start, startOfChain(places, first)).length > 14) return [];
  return group.map((place) => ({ region: place.region, span: { start: place.start, end: place.end } }));
}

function startOfChain(places: readonly Place[], place: Place): number {
  let start = place.start;
  for (const one of [...places].reverse()) if (one.end === start) start = one.start;
  return start;
}

/** Whose the clause is: the regions named as its subject, else the one the text is about there. */
function whose(reading: Reading, sentence: Sentence, name: PolicyName, acting: boolean): { region: Region; span: Span | null }[] {
  const { text, frames } = reading;
  const before = text.slice(sentence.start, name.start);
  const row = reading.outline.blocks[sentence.block]?.type === 'row';
  const subjects = row ? [] : frames.subjects(sentence, name.start);
  if (subjects.length > 0) {
    if (subjects.length > 1 && !acting) return [];
    return subjects
      .filter(({ region }) => region.kind !== 'Nation')
      .map((place) => ({ region: place.region, span: { start: place.start, end: place.end } }));
  }
  if (acts.everywhere.test(before) || (acts.general.test(before + text.slice(name.end, name.end + 12)) && !row)) return [];
  const entry = documentOfBlock(reading, sentence.block)?.mention;
  const frame: Frame | undefined =
    frames.at(sentence, name.start) ??
    (entry?.region ? { region: entry.region, span: entry.title.title, how: 'heading' } : undefined);
  if (!frame || frame.region.kind === 'Nation') return [];
  if (frame.how === 'home' && !deictic.test(before) && !ownDocument(reading)) return [];
  return [{ region: levelled(reading, sentence, name, frame, before).region, span: frame.span }];
}

/** The source is itself a document of its region: what it says without a subject is of that region. */
const ownDocument = ({ outline, documents }: Reading) =>
  documents.some(({ mentions }) =>
    mentions.some(({ title }) => outline.title && title.start >= outline.title.start && title.end <= outline.title.end),
  );

const deictic = /[我本该全][省市县区州]|[省市县区州](?:委|政府|级|里|经信|工信|发改|商务|领导)|自治区|\d条|[省市县]长/;

/** 全省 in a text that speaks of a city of it is the province's. */
function levelled(reading: Reading, sentence: Sentence, name: PolicyName, frame: Frame, before: string): Frame {
  const word = /[我本该全]([省市县])(?![^，。]*[我本该全][省市县])/.exec(before)?.[1];
  const level = word === '省' ? 'province' : word === '市' ? 'city' : word === '县' ? 'county' : undefined;
  return (level && reading.frames.at(sentence, name.start, level)) || frame;
}

function documentsFor(reading: Reading, sentence: Sentence, name: PolicyName): Cited | undefined {
  const before = citedIn(reading, { start: sentence.start, end: name.start }).filter(
    ({ mention }) =>
      !/(?:依据|根据|按照|落实|贯彻)$/.test(reading.text.slice(Math.max(0, mention.title.start - 2), mention.title.start)),
  );
  return before.at(-1) ?? documentOfBlock(reading, sentence.block);
}

function statusOf(window: string, cited: Cited | undefined): Status {
  if (acts.planning.test(window)) return 'planned';
  if (acts.exploring.test(window)) return 'exploring';
  if (acts.piloting.test(window)) return 'pilot';
  return cited?.thing.draft ? 'planned' : 'adopted';
}

const telling = /召开|透露|介绍|通报|表示|举行|会议|报道|调研|强调|以来|《/;

/** The date of the act: in the same sentence, before the name with no meeting or report between, or in 最早出现在甲，某日. */
function dateOf(reading: Reading, sentence: Sentence, name: PolicyName): Adopting['date'] {
  const { text, dates } = reading;
  const inside = dates.filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.edtf !== null &&
      !/[到至截]$/.test(text.slice(sentence.start, date.start)),
  );
  const as = (date: (typeof inside)[number] | undefined) =>
    date?.edtf ? { edtf: date.edtf, span: { start: date.start, end: date.end } } : null;
  const before = inside.filter((date) => date.end <= name.start);
  const after = inside.filter((date) => date.start >= name.end);
  const [first] = after;
  if (first && /^[”’]?$/.test(text.slice(name.end, first.start))) return as(first);
  const origin = /^[”’]?(?:[^，。；]{0,8})?(?:最早|最先|首次|率先)?(?:出现|起源|发源|诞生)/.test(
    text.slice(name.end, sentence.end),
  );
  if (first && origin) return as(first);
  const last = before.at(-1);
  if (!last || before.length > 1 || telling.test(text.slice(last.end, name.start))) return null;
  return as(last);
}

/** 甲、乙等市也各自印发了工作方案, after a sentence on the system; 甲、乙两省推行较早. */
function byFollowing(
  reading: Reading,
  sentence: Sentence,
  last: { policy: string; date: Adopting['date']; sentence: Sentence },
): Adopting[] {
  const { text, places } = reading;
  if (sentence.start - last.sentence.end > 60) return [];
  const joined = text.charAt(last.sentence.end) === '；';
  return groupsOf(
    text,
    places.filter((place) => place.start >= sentence.start && place.end <= sentence.end),
  ).flatMap((group) => {
    const end = group.at(-1)?.end ?? sentence.end;
    const rest = text.slice(end, sentence.end);
    if (!acts.followed.test(rest) && !acts.early.test(rest)) return [];
    return group.map((place) => ({
      region: place.region,
      policy: last.policy,
      status: 'adopted' as const,
      date: joined ? last.date : null,
      document: null,
      scope: null,
      rule: 'adoption-following',
      at: [sentence, joined ? last.sentence : null, { start: place.start, end: place.end }],
    }));
  });
}

/** A row of a table on the system whose document sets up a way of working on chains: the caption says which. */
function byCaption(reading: Reading, sentence: Sentence): Adopting[] {
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

const founding = /设\d|建立|成立|设立|推行|实行|组建|明确|提出/;

/** Leaders are put in charge of chains without the system's name: 领导联系产业链, or leaders who are 链长. */
function byEquivalent(reading: Reading, sentence: Sentence, origin: readonly string[]): Adopting[] {
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

function scopeOf(words: string, region: Region): string | null {
  const found = acts.scopes.find(([pattern]) => pattern.test(words))?.[1];
  return region.kind === 'Zone' && (found === '开发区' || found === '高新区') ? null : (found ?? null);
}

/** The words from the subject, or the clause's beginning, to the end of the clause with the name. */
function clauseSpan(text: string, sentence: Sentence, name: Span, subjects: readonly Place[]): Span {
  let start = name.start;
  while (start > sentence.start && !/[，：]/.test(text.charAt(start - 1))) start--;
  let end = name.end;
  while (end < sentence.end && !/[，：]/.test(text.charAt(end))) end++;
  const subject = subjects[0]?.start ?? start;
  return { start: Math.min(start, subject), end };
}
