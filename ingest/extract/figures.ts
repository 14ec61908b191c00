import { digest, namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Level } from '../resolve/levels.ts';
import { comparedIn } from './figures/compared.ts';
import { countsIn } from './figures/counts.ts';
import type { Figure } from './figures/figure.ts';
import { measuresIn, type Topic } from './figures/measures.ts';
import { quantitiesIn } from './figures/quantity.ts';
import { isAim, whenOf } from './figures/when.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import type { Sentence } from './sentences.ts';

/** What the part of a sentence before a semicolon hands on. */
interface Carried {
  block: number;
  target: boolean;
  /** Where the dates begin that can be inherited. */
  from: number;
  region: Figure['region'];
  topic?: Topic | undefined;
}

/** Figures: of what, which measure, how much, when, where; targets and results, values and bounds apart. */
export function figures(reading: Reading): Statement[] {
  const said: Said[] = [];
  let carried: Carried = { block: -1, target: false, from: 0, region: undefined };
  for (const sentence of reading.sentences) {
    // What a semicolon parts shares the aim and the year that its first part names.
    if (carried.block !== sentence.block || reading.text.charAt(sentence.start - 1) !== '；')
      carried = { block: sentence.block, target: false, from: blockStart(reading, sentence), region: undefined };
    const quantities = quantitiesIn(reading.text, sentence);
    if (quantities.length > 0) {
      const { figures: measures, topic } = measuresIn(reading, sentence, quantities, carried);
      carried.topic = topic;
      const taken = new Set(measures.map(({ quantity }) => quantity));
      const rest = quantities.filter((one) => !taken.has(one));
      const all = [
        ...measures,
        ...comparedIn(reading, sentence, rest, measures),
        ...countsIn(reading, sentence, rest, carried.target),
      ];
      const placed = all.map((one) => ({ ...one, region: regionOf(reading, sentence, one, carried.region) }));
      said.push(...placed.flatMap((one) => statementsOf(reading, sentence, one, carried.from)));
      carried.region = placed[0]?.region;
    }
    carried.target = isAim(reading.text.slice(sentence.start, sentence.end), carried.target);
  }
  return sayAll(reading, said);
}

/** Where the dates begin that a sentence can inherit: those of its paragraph. The keys of an item date the item itself. */
function blockStart({ outline }: Reading, { block, start }: Sentence): number {
  const own = outline.blocks[block];
  return own?.type === 'paragraph' ? own.span.start : start;
}

function statementsOf(reading: Reading, sentence: Sentence, one: Figure, from: number): Said[] {
  const { quantity, subject, metric, target } = one;
  const when = whenOf(reading, sentence, quantity.start, from);
  const id = namedId('Observation', digest([reading.source, quantity.start, quantity.end, metric, quantity.value], 12));
  const at = one.from ? [one.at, one.from] : [one.at];
  const about = {
    subject: { id, kind: 'Observation' as const },
    rule: one.rule,
    at,
    modality: target ? ('planned' as const) : ('fact' as const),
  };
  const { region } = one;
  return [
    { ...about, predicate: 'metric', value: metric },
    { ...about, predicate: 'value', value: quantity.value, ...(quantity.bound ? { qualifiers: { bound: quantity.bound } } : {}) },
    { ...about, predicate: 'unit', value: quantity.unit },
    ...(subject ? [{ ...about, predicate: 'of', value: subject }] : []),
    ...(region ? [{ ...about, predicate: 'IN_REGION', object: region.region, at: [...at, region.span] }] : []),
    ...(when?.edtf ? [{ ...about, predicate: 'date', value: when.edtf, at: [...at, when] }] : []),
  ];
}

/** A region that the figure's own words name, also inside a name: 广东电网的用电负荷 is of 广东. */
function ownRegion({ places, text, gazetteer, frames }: Reading, { at }: Figure) {
  const own = places.filter((place) => (place.start >= at.start || place.end === at.start) && place.end <= at.end);
  const [first] = own;
  if (first && own.every(({ region }) => region.id === first.region.id))
    return first.region.kind === 'Nation' ? undefined : { region: first.region, span: first };
  const [inside] = gazetteer.find(text.slice(at.start, at.start + 4));
  const [named] = inside?.start === 0 ? inside.regions : [];
  const region = named?.level === 'province' ? frames.region(named.code) : undefined;
  return region && inside ? { region, span: { start: at.start, end: at.start + inside.end } } : undefined;
}

/** Where a figure is so: what its words say, else what the part before the semicolon is about, else the surroundings. */
function regionOf(reading: Reading, sentence: Sentence, one: Figure, carried: Figure['region']): Figure['region'] {
  const subject = reading.frames.subjects(sentence, one.at.start + 1).length > 0;
  return one.region ?? ownRegion(reading, one) ?? (subject ? undefined : carried) ?? framed(reading, sentence, one);
}

const ours = /[我全该本](?<level>[省市县区])[^，。；]*$/u;
const levels: Record<string, Level> = { 省: 'province', 市: 'city', 县: 'county', 区: 'county' };

function framed({ frames, text }: Reading, sentence: Sentence, { at }: Figure) {
  const level = levels[ours.exec(text.slice(sentence.start, at.start))?.groups?.['level'] ?? ''];
  const frame = frames.at(sentence, at.start + 1, level) ?? frames.at(sentence, at.start + 1) ?? frames.at(sentence, at.end);
  return frame && frame.region.kind !== 'Nation' ? { region: frame.region, span: frame.span } : undefined;
}
