import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../../server/dataset.ts';
import type { PathsAnswer } from '../../server/paths/answer.ts';
import { findPaths } from '../../server/paths/paths.ts';
import { PathQuery } from '../../server/paths/query.ts';
import { storeReader } from '../../server/paths/reader.ts';
import type { Engines } from './engines.ts';
import { fill } from './fill.ts';
import { randomCorpus, seeded } from './random.ts';

/** Tests that both engines give the same paths, to the last word, of graphs in which anything may meet anything. */
export function samePaths({ all }: Pick<Engines, 'all'>, catalogue: Catalogue): void {
  const compare = all.length > 1 ? test : test.skip;
  compare('both engines give the same paths', async () => {
    let found = 0;
    for (const seed of [11, 12]) {
      const corpus = randomCorpus(seed);
      const stores = await Promise.all(all.map((engine) => engine.fresh()));
      for (const store of stores) await fill(store, catalogue, corpus);
      const things = [...new Set(corpus.statements.map(({ subject }) => subject.id))].sort();
      const next = seeded(seed);
      const pick = () => things[Math.floor(next() * things.length)] as string;
      for (let asked = 0; asked < 30; asked += 1) {
        const [from, to] = [pick(), pick()];
        if (from === to) continue;
        const query = { from, to, negated: asked % 3 === 0 ? 'true' : 'false', ...(asked % 4 === 0 ? { asOf: '2020' } : {}) };
        const [embedded, neo4j] = await Promise.all(stores.map((store) => ask(store, catalogue, query)));
        expect({ query, answer: embedded }).toEqual({ query, answer: neo4j });
        found += embedded?.data.length ?? 0;
      }
    }
    expect(found).toBeGreaterThan(40);
  });
}

function ask(store: GraphStore, catalogue: Catalogue, query: object): Promise<PathsAnswer> {
  const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
  return findPaths(service, storeReader(service), PathQuery.parse({ ...query, hubs: '1', maxLength: '5' }));
}
