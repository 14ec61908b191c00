import type { Statement } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import { groupsOf } from '../resolve/groups.ts';
import type { Place, Region } from '../resolve/places/region.ts';
import { citedIn, documentOfBlock } from './cited.ts';
import { distributedIn } from './clusters/distributed.ts';
import { entriesIn } from './clusters/entries.ts';
import { type ClusterList, listsIn } from './clusters/lists.ts';
import { isChain } from './clusters/name.ts';
import { namedIn } from './clusters/named.ts';
import { standingIn } from './clusters/standing.ts';
import { tabledIn } from './clusters/tabled.ts';
import { clusterThing } from './clusters/thing.ts';
import { policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { overlaps, type Sentence } from './sentences.ts';

/** Chains and clusters of a region, by name, with the type as printed. */
export function clusters(reading: Reading): Statement[] {
  const first = new Map<number, Sentence>();
  for (const one of reading.sentences) if (!first.has(one.block)) first.set(one.block, one);
  const entries = [...entriesIn(reading), ...tabledIn(reading)].flatMap(({ block, list }) => {
    const sentence = first.get(block);
    return sentence ? ofList(reading, sentence, list) : [];
  });
  const running = reading.sentences.flatMap((sentence) => {
    const given = distributedIn(reading, sentence);
    const shared = (one: ClusterList) => given.some(({ list }) => overlaps(list.at, one.at));
    const lists = listsIn(reading.text, sentence).filter((list) => !shared(list));
    const named = namedIn(reading, sentence).filter((one) => !shared(one) && !lists.some((list) => overlaps(list.at, one.at)));
    const known = [...lists, ...named, ...given.map(({ list }) => list)].flatMap(({ names }) => names);
    const standing = standingIn(reading, sentence).filter(
      ({ names }) => !names.some(({ span }) => known.some((other) => overlaps(span, other.span))),
    );
    return [
      ...[...lists, ...named, ...standing].flatMap((list) => ofList(reading, sentence, list)),
      ...given.flatMap(({ list, place }) => inRegion(reading, sentence, list, { region: place.region, span: place })),
    ];
  });
  return sayAll(reading, [...entries, ...running]);
}

function ofList(reading: Reading, sentence: Sentence, list: ClusterList): Said[] {
  const items = list.names.map((printed) => ({ printed, own: placeAtHead(reading, printed) }));
  // 高阳纺织、安国中药等集群: each of several has its region before it.
  if (items.filter(({ own }) => own).length > (list.rule === 'cluster-entry' ? 0 : 1))
    return items.flatMap(({ printed, own }) =>
      own ? inRegion(reading, sentence, { ...list, names: named(reading, printed) }, { region: own.region, span: own }) : [],
    );
  const names = list.names.flatMap((printed) => named(reading, printed));
  return regionsOf(reading, sentence, list).flatMap((where) => inRegion(reading, sentence, { ...list, names }, where));
}

function inRegion(reading: Reading, sentence: Sentence, list: ClusterList, { region, span }: Where): Said[] {
  const type = list.type === '产业' ? (chained(reading, sentence) ? '产业链' : '产业集群') : list.type;
  const cited =
    citedIn(reading, sentence).find(({ mention, thing }) => (mention.region ?? thing.region)?.id === region.id) ??
    documentOfBlock(reading, sentence.block);
  return list.names.flatMap(({ name, span: at }) => {
    const cluster = clusterThing(name, region, type);
    const about = { subject: cluster, rule: list.rule };
    const said: Said[] = [
      { ...about, predicate: 'name', value: name, at: [at] },
      { ...about, predicate: 'clusterType', value: type, at: [at, list.at] },
      { ...about, predicate: 'IN_REGION', object: region, at: [at, span, list.at] },
    ];
    if (cited) said.push({ ...about, predicate: 'BY_DOCUMENT', object: cited.thing, at: [at, cited.mention.title] });
    return said;
  });
}

/** 产业 alone is a chain where the text speaks of chains around it. */
function chained(reading: Reading, sentence: Sentence): boolean {
  const { text, sentences, outline } = reading;
  const own = text.slice(outline.blocks[sentence.block]?.span.start ?? 0, outline.blocks[sentence.block]?.span.end ?? 0);
  const clusters = own.match(/集群/g)?.length ?? 0;
  if (clusters > (own.match(/产业链(?!“?链长)/g)?.length ?? 0)) return false;
  const near = sentences.filter((one) => one.block === sentence.block).map((one) => text.slice(one.start, one.end));
  const heading = outline.blocks[sentence.block]?.context.heading;
  return (
    [...near, heading ? text.slice(heading.start, heading.end) : ''].some((words) => /产业链|链长/.test(words)) ||
    policiesNamed(text, { start: 0, end: text.length }).length > 2
  );
}

interface Where {
  region: Region;
  span: Span | null;
}

/** Several regions that stand as the subject have it in common: 甲、乙要出台茶叶产业链链长制方案. */
function regionsOf(reading: Reading, sentence: Sentence, list: ClusterList): Where[] {
  const one = regionOf(reading, sentence, list);
  if (one) return [one];
  const first = list.names[0]?.span.start ?? sentence.start;
  const group = reading.frames.subjects(sentence, first).filter(({ region }) => region.kind !== 'Nation');
  const kinds = /^cluster-(?:of-meeting|named|list|of-leader)/;
  return group.length > 1 && kinds.test(list.rule) ? group.map((place) => ({ region: place.region, span: place })) : [];
}

function regionOf(reading: Reading, sentence: Sentence, list: ClusterList): Where | undefined {
  const { text, places, frames } = reading;
  const first = list.names[0]?.span.start ?? sentence.start;
  if (list.rule === 'cluster-of-places' || list.rule === 'cluster-of-region') {
    const group = groupsOf(
      text,
      places.filter((place) => place.start >= list.at.start && place.end <= first),
    )[0];
    const place = group?.[0];
    return place ? { region: place.region, span: { start: place.start, end: place.end } } : undefined;
  }
  if (list.rule === 'cluster-of-next') {
    const group = groupsOf(
      text,
      places.filter((place) => place.start > first && place.end <= sentence.end),
    )[0];
    const place = group?.[0];
    return place ? { region: place.region, span: { start: place.start, end: place.end } } : undefined;
  }
  const pointed = former(reading, sentence, first) ?? visited(reading, sentence, first) ?? passive(reading, list, first);
  if (pointed) return { region: pointed.region, span: { start: pointed.start, end: pointed.end } };
  const frame = frames.at(sentence, first);
  if (list.rule === 'cluster-named' && frame?.how !== 'sentence') return undefined;
  if (!frame || frame.region.kind === 'Nation') return undefined;
  const word = /[我本该全]([省市县])[^，。；]*$/.exec(text.slice(sentence.start, first))?.[1];
  const level = word === '省' ? 'province' : word === '市' ? 'city' : word === '县' ? 'county' : undefined;
  const levelled = (level && frames.at(sentence, first, level)) || frame;
  return { region: levelled.region, span: levelled.span };
}

/** 甲、乙…，前者…，后者先做…: of two regions the one that the clause points to. */
function former({ text, frames }: Reading, sentence: Sentence, at: number): Place | undefined {
  const pointing = /(?:^|[，；：])(?<which>[前后])者[^，；]*$/.exec(text.slice(sentence.start, at));
  if (!pointing) return undefined;
  const group = frames.subjects(sentence, sentence.start + pointing.index + 1);
  return group.length === 2 ? group[pointing.groups?.['which'] === '前' ? 0 : 1] : undefined;
}

const visit = /(?:赴|到|前往|去|来到?|走进)$/;
const lookedAt =
  /(?:看的?|了解的?|学的?|考察的?|参观的?|走访的?|调研的?|关注的?|取的经)(?:了|是|到)?(?:当地|那里|对方|该[省市县区州])?的?[^，。；]{0,4}$/;

/** 赴甲考察，看的是乙产业链怎样运转; 主要看当地乙产业链: what is looked at is of whom the visit went to. */
function visited({ text, places, sentences }: Reading, sentence: Sentence, at: number): Place | undefined {
  const clause = /[^，；：]*$/.exec(text.slice(sentence.start, at))?.[0] ?? '';
  if (!lookedAt.test(clause)) return undefined;
  const order = sentences.indexOf(sentence);
  const spans = [sentence, sentences[order - 1]].filter((one) => one?.block === sentence.block);
  for (const span of spans) {
    if (!span) continue;
    const goals = groupsOf(
      text,
      places.filter((place) => place.start >= span.start && place.end <= Math.min(at, span.end)),
    ).filter((group) => {
      const [first] = group;
      let from = first?.start ?? 0;
      for (let back = places.length - 1; back >= 0; back--) if (places[back]?.end === from) from = places[back]?.start ?? from;
      return visit.test(text.slice(Math.max(span.start, from - 3), from));
    });
    const goal = goals.at(-1);
    if (goal?.length === 1) return goal[0];
  }
  return undefined;
}

/** 甲、乙被丙列为优先发展链. */
function passive({ text, places }: Reading, list: ClusterList, first: number): Place | undefined {
  return list.rule === 'cluster-list-standing'
    ? places.find((place) => place.start > first && place.end <= list.at.end && text.charAt(place.start - 1) === '被')
    : undefined;
}

/** The region that a name begins with, the last of a chain, or that stands right before it. */
function placeAtHead({ places }: Reading, { span }: ClusterList['names'][number]): Place | undefined {
  let at = span.start;
  let found: Place | undefined = places.find(({ end }) => end === at);
  for (const place of places)
    if (place.start === at && place.end < span.end) {
      found = place;
      at = place.end;
    }
  return found;
}

const together = /^(?:共建|共同|联合|合作|携手|打造|建设|等|的)+/;

/** A region is no chain (与甲、乙共建丙产业集群), and one before a chain's name is no part of it. */
function named({ places, text }: Reading, one: ClusterList['names'][number]): ClusterList['names'] {
  const place = places.find(({ start, end }) => start === one.span.start && end <= one.span.end);
  if (!place) return [one];
  const rest = text.slice(place.end, one.span.end);
  const skip = together.exec(rest)?.[0].length ?? 0;
  const name = rest.slice(skip);
  return name.length > 1 && isChain(name) ? [{ name, span: { start: place.end + skip, end: one.span.end } }] : [];
}
