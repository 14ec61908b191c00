import { monitorEventLoopDelay } from 'node:perf_hooks';
import grafeo from '@grafeo-db/js';
import { pino } from 'pino';
import { loadCatalogue } from '../cypher/catalogue.ts';
import type { Catalogue } from '../cypher/question.ts';
import { openEmbedded } from '../graph/engines/embedded.ts';
import { chunks } from '../graph/group.ts';
import type { GraphStore } from '../graph/store.ts';
import { resourceRoutes } from '../server/resources/routes.ts';
import { search as find } from '../server/search/search.ts';
import { type SearchIndex, searchIndex } from '../server/search/searchIndex.ts';
import { lookup } from '../server/service.ts';
import { corpora } from './corpus.ts';
import { fill } from './fill.ts';
import type { Suite } from './suite.ts';

/** As much as the embedded engine is meant for. */
const things = 100_000;
const words = ['浙江省', '链长制', '集成电路集群培育方案', '杭州市关于支持', '锂电', '高端装备 规划'];
const hits = 20;

/**
 * The first search and list of a large graph, which make what they look through, and those after them, against the engine:
 * its own index of the names alone, and the bare statements of a list.
 */
export async function search(): Promise<Suite[]> {
  const store = await openEmbedded(':memory:');
  const catalogue = loadCatalogue();
  await store.write(catalogue.schema.map((cypher) => ({ cypher })));
  for (const corpus of corpora(things)) await fill(store, catalogue, corpus);
  const own = await indexOfNames(store);

  let edition = 0;
  const dataset = async () => ({ version: String(edition), sources: things });
  const service = { store, catalogue, dataset, log: pino({ level: 'silent' }) };
  const list = resourceRoutes(service).find(({ id }) => id === 'documents');
  const ask = () => list?.run({}, new Map(), { media: '', chunks: (async function* () {})() }, new AbortController().signal);
  const look = (q: string) => find(service, { q, skip: 0, limit: hits });
  const afresh = (work: () => unknown) => () => {
    edition += 1;
    return work();
  };
  const [searchWaits, listWaits] = [waits(), waits()];
  return [
    {
      base: `the engine's own index of the names alone, made; ${things} things`,
      runs: 3,
      tasks: {
        'index of the engine': own.make,
        'first search': searchWaits.during(afresh(() => look('浙江'))),
      },
      notes: async () => [searchWaits.told(), roomOf(await searchIndex(service))],
    },
    {
      base: "the engine's own index of the names alone, asked",
      runs: 100,
      tasks: { 'index of the engine': inTurn(own.ask), 'search, again': inTurn(look) },
    },
    {
      base: 'the bare statements of a list of documents',
      runs: 3,
      tasks: {
        'statements alone': () => bareList(service),
        'first list': listWaits.during(afresh(ask)),
        'list, again': ask,
      },
      notes: async () => [listWaits.told()],
      close: () => store.close(),
    },
  ];
}

/** The names of a graph in a graph of their own, which the engine indexes. */
async function indexOfNames(store: GraphStore) {
  const rows = await store.read('MATCH (thing:Entity) RETURN thing.name AS name');
  const database = grafeo.GrafeoDB.create();
  for (const some of chunks(rows, 1000)) await database.batchCreateNodesWithProps('Name', some);
  return {
    async make() {
      await database.dropTextIndex('Name', 'name');
      await database.createTextIndex('Name', 'name', { tokenizer: 'cjk_bigram' });
    },
    ask: (text: string) => database.textSearch('Name', 'name', text, hits),
  };
}

/** All that a list of documents reads, and nothing made of it. */
async function bareList(service: { store: GraphStore; catalogue: Catalogue }): Promise<void> {
  const rows = await lookup(service, 'labels-of-kind', { label: 'Document' });
  const predicates = ['name', 'number', 'date', 'IN_REGION'];
  for (const ids of chunks([...new Set(rows.map(({ id }) => String(id)))], 1000))
    await lookup(service, 'claims-of-subjects', { ids, predicates });
}

/** How long everything else of the process waits while some work goes on. */
function waits() {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const milliseconds = (nanoseconds: number) => `${(nanoseconds / 1e6).toFixed(0)} ms`;
  return {
    during: (work: () => unknown) => async () => {
      delay.enable();
      await work();
      delay.disable();
    },
    told: () => `meanwhile others wait ${milliseconds(delay.percentile(99))} (99 of 100), at most ${milliseconds(delay.max)}`,
  };
}

/** Asks for the words one after the other, again from the first after the last. */
function inTurn(ask: (text: string) => Promise<unknown>): () => Promise<unknown> {
  let at = 0;
  return () => ask(words[at++ % words.length] ?? '');
}

function roomOf(index: SearchIndex): string {
  const bytes = (part: unknown): number =>
    ArrayBuffer.isView(part)
      ? part.byteLength
      : typeof part === 'object' && part !== null && !(part instanceof Map)
        ? Object.values(part).reduce((sum: number, each) => sum + bytes(each), 0)
        : 0;
  const [names, quotes] = [bytes(index.names), bytes(index.quotes)].map((size) => Math.round(size / index.names.ids.count));
  return `${names} bytes a thing for names, ${quotes} for quotes: ${(names ?? 0) + (quotes ?? 0)} MB for a million things`;
}
