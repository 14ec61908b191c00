import type { Statement } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import { atLevel, groupsOf, type Level } from '../resolve/frames.ts';
import type { Place, Region } from '../resolve/places.ts';
import { citedIn, documentOfBlock } from './cited.ts';
import { policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { matchesIn, type Sentence } from './sentences.ts';

/** Ties between regions that the text states: learning, study visits, contrast, origin, higher documents that lower ones rest on. */
export function relations(reading: Reading): Statement[] {
  return sayAll(
    reading,
    reading.sentences.flatMap((sentence) => [
      ...learning(reading, sentence),
      ...contrasts(reading, sentence),
      ...origins(reading, sentence),
      ...directed(reading, sentence),
    ]),
  );
}

type End = { region: Region; span: Span };

const ends = (group: readonly Place[]): End[] =>
  group.filter(({ region }) => region.kind !== 'Nation').map(({ region, start, end }) => ({ region, span: { start, end } }));
const inside = (reading: Reading, span: Span) =>
  groupsOf(
    reading.text,
    reading.places.filter((place) => place.start >= span.start && place.end <= span.end),
  );

const visit = /(?:赴|前往|到|来到?|走进|奔赴)(?=[\u4e00-\u9fff])/;
const studying = /^[^。；，]{0,30}?(?:学习考察|考察学习|考察调研|学习调研|调研学习|考察|学习|取经|对标|交流学习)/;
const copying = /(?:学习借鉴|学习|借鉴|参照|参考|对标|复制|效仿|仿照|照搬|吸收|比照|推广)(?:了|和推广|运用|并|、)*/;
const goods = /^[^。；，]{0,24}?(?:经验|做法|模式|机制|理念|成果|办法|样板|打法|思路|方案|制度)/;

/** 甲代表团赴乙、丙学习考察; 借鉴乙的经验; 拟参照省的机制. */
function learning(reading: Reading, sentence: Sentence): Said[] {
  const { text, frames } = reading;
  const said: Said[] = [];
  for (const { end } of matchesIn(text, sentence, visit)) {
    const [group] = inside(reading, { start: end, end: sentence.end });
    const last = group?.at(-1);
    if (!group || !last || startOf(reading.places, group[0]) !== end || !studying.test(text.slice(last.end, sentence.end)))
      continue;
    for (const learner of learnersOf(reading, sentence, end - 1))
      said.push(...pairs(learner, ends(group), sentence, 'study visit', 'learning-visit'));
  }
  for (const { start, end } of matchesIn(text, sentence, copying)) {
    const rest = text.slice(end, sentence.end);
    const learners = learnersOf(reading, sentence, start);
    const [learner] = learners;
    if (!learner) continue;
    const [group] = inside(reading, { start: end, end: sentence.end });
    const last = group?.at(-1);
    const planned = /拟|将|要|计划|准备/.test(text.slice(Math.max(sentence.start, start - 6), start))
      ? ('planned' as const)
      : undefined;
    if (
      group &&
      last &&
      startOf(reading.places, group[0]) - end <= 4 &&
      !/[，。；]/.test(text.slice(end, last.end)) &&
      goods.test(text.slice(last.end, sentence.end))
    )
      for (const one of learners) said.push(...pairs(one, ends(group), sentence, 'learned from', 'learning-from', planned));
    const level: Level | undefined = /^(?:全)?省(?:里|级)?的?(?:机制|做法|模式|经验)/.test(rest) ? 'province' : undefined;
    const above = level && atLevel(learner.region, level, (id) => frames.region(id));
    if (above && above.id !== learner.region.id)
      said.push(
        ...pairs(
          learner,
          [{ region: above, span: { start: end, end: end + 1 } }],
          sentence,
          'follows the higher level',
          'learning-above',
          planned,
        ),
      );
  }
  return said;
}

function startOf(places: readonly Place[], place: Place | undefined): number {
  let start = place?.start ?? -1;
  for (const one of [...places].reverse()) if (one.end === start) start = one.start;
  return start;
}

/** Who learns: the regions named before, several where they stand in a list. */
function learnersOf(reading: Reading, sentence: Sentence, at: number): End[] {
  const named = ends(reading.frames.subjects(sentence, at));
  if (named.length > 1) return named;
  const one = subjectOf(reading, sentence, at);
  return one ? [one] : [];
}

function subjectOf(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const frame = reading.frames.at(sentence, at);
  return frame && frame.region.kind !== 'Nation'
    ? { region: frame.region, span: frame.span ?? { start: sentence.start, end: sentence.end } }
    : undefined;
}

function pairs(
  learner: End,
  from: readonly End[],
  sentence: Sentence,
  basis: string,
  rule: string,
  modality?: 'planned',
): Said[] {
  return from
    .filter(({ region }) => region.id !== learner.region.id)
    .map(({ region, span }) => ({
      subject: learner.region,
      predicate: 'LEARNED_FROM',
      object: region,
      rule,
      at: [sentence, learner.span, span],
      qualifiers: { basis },
      ...(modality ? { modality } : {}),
    }));
}

/** 与甲…不同，乙…. */
function contrasts(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  const apart = /(?:与此|与之|则)(?:有所)?不同|有所不同/.exec(text.slice(sentence.start, sentence.end));
  if (apart) {
    const [one, other] = inside(reading, { start: sentence.start, end: sentence.start + apart.index }).slice(-2);
    const [model, subject] = [ends(one ?? [])[0], ends(other ?? [])[0]];
    if (model && subject && model.region.id !== subject.region.id)
      return [
        {
          subject: subject.region,
          predicate: 'CONTRASTED_WITH',
          object: model.region,
          rule: 'contrast',
          at: [sentence, subject.span, model.span],
        },
      ];
  }
  return matchesIn(text, sentence, /(?:与|和|同|不同于|有别于|区别于)(?=[\u4e00-\u9fff])/).flatMap(({ start, end, match }) => {
    const groups = inside(reading, { start: end, end: sentence.end });
    const [group, next] = groups;
    const last = group?.at(-1);
    if (!group || !last || startOf(reading.places, group[0]) !== end) return [];
    const unlike = /不同于|有别于|区别于/.test(match[0]);
    const tail = /^[^。；，]{0,24}?(?:不同|有别)/.exec(text.slice(last.end, sentence.end));
    if (!unlike && !tail) return [];
    const subject =
      subjectBefore(reading, sentence, start) ??
      (next?.length === 1 ? ends(next)[0] : undefined) ??
      subjectOf(reading, sentence, start);
    if (!subject) return [];
    return ends(group)
      .filter(({ region }) => region.id !== subject.region.id)
      .map(({ region, span }) => ({
        subject: subject.region,
        predicate: 'CONTRASTED_WITH',
        object: region,
        rule: 'contrast',
        at: [sentence, subject.span, span],
      }));
  });
}

function subjectBefore(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const [only, ...more] = ends(reading.frames.subjects(sentence, at));
  return more.length === 0 ? only : undefined;
}

const first =
  /最早|最先|首次(?:出现|提出|推行|实行|实施|探索)|首创|首个(?:提出|推行|实行|实施|探索)|首提|起源|发源|诞生|源于|源自|始于|率先(?:提出|探索|推行|实行|实施|试行|建立|在全国)|在全国率先|开创|先河|当属|先行先试/;
const appears = /^[”’]?[^，。；]{0,16}?(?:出现(?:在|于)|起源于|发源于|诞生于|始于|源于|源自|首创于|当属)/;

/** Where the system began: “链长制”最早出现在甲; 甲是国内最早推行链长制的省份; 论起源，当属甲. */
function origins(reading: Reading, sentence: Sentence): Said[] {
  const { text, sentences } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const place = sentences.indexOf(sentence);
  const earlier = sentences.slice(Math.max(0, place - 3), place).filter((one) => one.block === sentence.block);
  const policy = [sentence, ...earlier.reverse()].flatMap((one) => policiesNamed(text, one))[0];
  if (!policy || !first.test(words) || /并非|不是/.test(words)) return [];
  const as = (group: readonly Place[]): Said[] =>
    ends(group).flatMap(({ region, span }) => [
      {
        subject: region,
        predicate: 'ORIGINATED',
        object: policy.policy,
        rule: 'origin',
        at: [sentence, span, policy],
        qualifiers: { basis: 'origin' },
      },
      { subject: policy.policy, predicate: 'name', value: policy.policy.name, rule: 'policy-named', at: [policy] },
    ]);
  for (const { end } of matchesIn(
    text,
    sentence,
    /出现(?:在|于)|(?:实践|探索|尝试)(?:出现)?(?:在|于)|起源于|发源于|诞生于|始于|源于|源自|首创于|当属/,
  )) {
    const [group] = inside(reading, { start: end, end: sentence.end });
    if (group && startOf(reading.places, group[0]) - end <= 12) return as(group);
  }
  const at = words.search(first);
  const [named] = policiesNamed(text, sentence);
  if (!named || Math.abs(sentence.start + at - named.start) > 40 || appears.test(words.slice(at))) return [];
  const before = reading.frames.subjects(sentence, sentence.start + at);
  if (before.length === 1) return as(before);
  const [after] = inside(reading, { start: named.end, end: Math.min(sentence.end, named.end + 24) });
  if (after?.length !== 1) return [];
  const next = text.slice(after[0]?.end ?? 0, sentence.end);
  return /^[”’]?的[^，。]{0,8}，?/.test(text.slice(named.end)) || /^(?:是|最早|率先)/.test(next) ? as(after) : [];
}

const basis = /(?:依据|根据|按照|参照|落实|贯彻落实|贯彻|执行|依照|遵照|据)(?:了)?$/;

/** A document, or a region's act, that rests on a named higher document: the higher level directs the lower. */
function directed(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  const cited = citedIn(reading, sentence);
  const said: Said[] = [];
  let open = false;
  for (const { thing, mention } of cited) {
    const before = text.slice(Math.max(sentence.start, mention.title.start - 6), mention.title.start);
    const issuing = mention.title.title.start - mention.title.start > 1;
    open =
      (basis.test(before) || (open && /[》）、和及]$/.test(before.trim())) || (issuing && basis.test(before))) && !mention.alias;
    if (!open) continue;
    const own = documentOfBlock(reading, sentence.block);
    const lower = own?.mention.region
      ? { region: own.mention.region, span: own.mention.title as Span }
      : actorOf(reading, sentence, mention.title.start);
    const upper = mention.region ?? thing.region;
    if (own && own.thing.id !== thing.id)
      said.push({
        subject: own.thing,
        predicate: 'CITES',
        object: thing,
        rule: 'document-cites',
        at: [own.mention.title.title, { start: mention.title.start - before.length, end: mention.title.end }],
      });
    if (!lower || !upper || !(lower.region.above.includes(upper.id) || (upper.kind === 'Nation' && lower.region.id !== upper.id)))
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
  return said;
}

function actorOf(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const { frames } = reading;
  const subjects = ends(frames.subjects(sentence, at));
  if (subjects.length === 1) return subjects[0];
  if (frames.home) return { region: frames.home, span: { start: sentence.start, end: sentence.end } };
  return subjectOf(reading, sentence, at);
}
