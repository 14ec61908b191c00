import { type Kind, kindNames } from '../../graph/kinds.ts';
import {
  type Attribute,
  type AttributeName,
  attributes,
  type Relation,
  type RelationType,
  relations,
} from '../../graph/predicates.ts';
import type { Thing } from '../../graph/statement.ts';
import { type Corpus, CorpusBuilder, thing } from './graphs.ts';

/** Numbers from 0 to below 1 that follow from the seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = ['adopted', 'pilot', 'similar', 'planned', '五个一', '一链一策', '链长', '浙江', '𠮷😀', 'a "b" \\ \'c\'', '1'];
const dates = ['2019-08', '2019', '2020-05-18', '2020-12-16/2020-12-18', '../2021-06-10', '2020-02-29', '2021'];

/** A graph of the vocabulary in which anything may meet anything: few things of each kind, many claims. */
export function randomCorpus(seed: number, claims = 240): Corpus {
  const next = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const any = (kinds: readonly Kind[]): Thing => {
    const kind = pick(kinds);
    return thing(kind, String(Math.floor(next() * 4)));
  };
  const corpus = new CorpusBuilder(`random-${seed}`);
  for (let made = 0; made < claims; made += 1) {
    const confidence = pick([0.5, 0.75, 0.9, 1]);
    if (next() < 0.45) attribute();
    else relation();

    function attribute(): void {
      const [name, { of, type }] = pick(Object.entries(attributes) as [AttributeName, Attribute][]);
      const value = type === 'date' ? pick(dates) : type === 'number' ? pick([0, 3, 12.5, -7, 2 ** 40]) : pick(texts);
      corpus.says(any(of === 'every' ? kindNames : of), name, value, { confidence });
    }

    function relation(): void {
      const [type, { from, to }] = pick(Object.entries(relations) as [RelationType, Relation][]);
      corpus.relates(any(from), type, any(to), {
        confidence,
        assertion: pick(['stated', 'stated', 'derived', 'inferred']),
        modality: pick(['fact', 'fact', 'planned']),
        polarity: pick(['affirmed', 'affirmed', 'affirmed', 'negated']),
        ...(next() < 0.3 ? { qualifiers: { order: Math.floor(next() * 3) } } : {}),
      });
    }
  }
  return corpus.build();
}
