import { type RelationType, relationTypes } from '../predicates.ts';
import type { Facts, Hop, Reader } from './request.ts';

const assertions = ['stated', 'derived', 'inferred'] as const satisfies readonly Hop['assertion'][];
const modalities = ['fact', 'planned', 'exploring', 'called_for'] as const satisfies readonly Hop['modality'][];
const polarities = ['affirmed', 'negated'] as const satisfies readonly Hop['polarity'][];

/**
 * Relations at things, and facts of things, that are kept where nobody says otherwise: a graph of 100,000 things and 400,000
 * relations that is read whole is 900,000, and takes 46 MB.
 */
const most = 1_000_000;

/** Relations at things in columns, 14 bytes each: the other end by number, the words as one number, and the confidence. */
interface Columns {
  others: Int32Array<ArrayBuffer>;
  words: Uint16Array<ArrayBuffer>;
  confidences: Float64Array<ArrayBuffer>;
}

/**
 * A reader that remembers what it has read, so that the next search nearby asks the store for little. For one state of the
 * data: states are the caller's to tell apart. When it holds more than `limit` relations at things and facts it starts anew.
 */
export function keptReader(reader: Reader, limit = most): Reader {
  let kept = empty();

  return {
    async hops(ids) {
      const here = kept;
      const missing = ids.filter((id) => !here.has(id));
      if (missing.length > 0) here.add(missing, await reader.hops(missing));
      const hops = ids.flatMap((id) => here.hops(id));
      if (here.size() > limit) kept = empty();
      return hops;
    },
    async facts(ids, labels) {
      const here = kept;
      const missing = ids.filter((id) => here.fact(id, labels) === undefined);
      if (missing.length > 0) for (const one of await reader.facts(missing, labels)) here.addFact(one, labels);
      const facts = ids.flatMap((id) => here.fact(id, labels) ?? []);
      if (here.size() > limit) kept = empty();
      return facts;
    },
  };
}

function empty() {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  /** By the number of a thing, the first of its relations and the one after the last. */
  const places: ({ from: number; to: number } | undefined)[] = [];
  /** By the labels that were asked after, then by id. */
  const facts = new Map<string, Map<string, Facts>>();
  let columns = columnsOf(1024);
  let relations = 0;
  let things = 0;

  function numberOf(id: string): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  }

  return {
    size: () => relations + things,
    has: (id: string) => places[numbers.get(id) ?? -1] !== undefined,
    fact: (id: string, labels: readonly string[]) => facts.get(labels.join(' '))?.get(id),
    addFact(one: Facts, labels: readonly string[]): void {
      const key = labels.join(' ');
      facts.set(key, (facts.get(key) ?? new Map<string, Facts>()).set(one.id, one));
      things += 1;
    },
    add(read: readonly string[], hops: readonly Hop[]): void {
      const at = new Map<string, Hop[]>(read.map((id) => [id, []]));
      for (const hop of hops) at.get(hop.id)?.push(hop);
      while (columns.words.length < relations + hops.length) columns = columnsOf(2 * columns.words.length, columns);
      for (const [id, own] of at) {
        const thing = numberOf(id);
        // Two searches may have asked for it at once.
        if (places[thing]) continue;
        places[thing] = { from: relations, to: relations + own.length };
        for (const hop of own) {
          columns.others[relations] = numberOf(hop.other);
          columns.words[relations] = packed(hop);
          columns.confidences[relations] = hop.confidence;
          relations += 1;
        }
      }
    },
    hops(id: string): Hop[] {
      const { from, to } = places[numbers.get(id) ?? -1] ?? { from: 0, to: 0 };
      return Array.from({ length: to - from }, (_, index) => {
        const at = from + index;
        const other = ids[columns.others[at] ?? -1] ?? '';
        return { id, other, ...unpacked(columns.words[at] ?? 0), confidence: columns.confidences[at] ?? 0 };
      });
    },
  };
}

function columnsOf(length: number, before?: Columns): Columns {
  const columns = { others: new Int32Array(length), words: new Uint16Array(length), confidences: new Float64Array(length) };
  if (!before) return columns;
  columns.others.set(before.others);
  columns.words.set(before.words);
  columns.confidences.set(before.confidences);
  return columns;
}

/** The type, assertion, modality and polarity of a relation as one number: of each its place in its list. */
function packed({ type, assertion, modality, polarity }: Hop): number {
  const words = relationTypes.indexOf(type) * assertions.length + assertions.indexOf(assertion);
  return (words * modalities.length + modalities.indexOf(modality)) * polarities.length + polarities.indexOf(polarity);
}

/** Every number that `packed` can give, with what it stands for. */
const meanings = relationTypes.flatMap((type) =>
  assertions.flatMap((assertion) =>
    modalities.flatMap((modality) => polarities.map((polarity) => ({ type, assertion, modality, polarity }))),
  ),
);

const unpacked = (words: number): Pick<Hop, 'assertion' | 'modality' | 'polarity'> & { type: RelationType } =>
  meanings[words] as (typeof meanings)[number];
