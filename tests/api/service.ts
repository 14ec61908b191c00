import { pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import { openStore } from '../../graph/open.ts';
import type { GraphStore } from '../../graph/store.ts';
import { type AppOptions, createApp } from '../../server/app.ts';
import { datasetOf } from '../../server/dataset.ts';
import { listen } from '../../server/listen.ts';
import type { Problem } from '../../server/problems/problem.ts';
import { routesOf } from '../../server/routes.ts';
import type { Route } from '../../server/routing/route.ts';
import { fill } from '../contract/fill.ts';
import type { Corpus } from '../contract/graphs.ts';
import { digestCorpus } from './digest.ts';
import { testCatalogue } from './questions.ts';

/** An engine that a suite runs on. */
export interface Engine {
  name: string;
  /** An empty store. */
  open(): Promise<GraphStore>;
}

export const embedded: Engine = { name: 'the embedded engine', open: () => openStore({ LIANTU_DATA: ':memory:' }) };

interface Answered<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface TestService {
  url: string;
  routes: Route[];
  store: GraphStore;
  catalogue: Catalogue;
  get<Body>(path: string, init?: RequestInit): Promise<Answered<Body>>;
  /** The problem that a request is answered with. */
  refused(path: string, init?: RequestInit): Promise<Problem>;
  stop(): Promise<void>;
}

interface Options {
  web?: string;
  /** Stands between the service and the store. */
  through?: (store: GraphStore) => GraphStore;
  /** What the store holds; the small digest. */
  corpus?: Corpus;
  catalogue?: Catalogue;
  /** Limits, tokens and jobs. */
  app?: Partial<AppOptions> | ((service: AppOptions) => Promise<Partial<AppOptions>>);
}

/** The whole service over the small digest, on a free port. */
export async function start(engine: Engine, options: Options = {}): Promise<TestService> {
  const { web, through = (store: GraphStore) => store, corpus = digestCorpus, catalogue = testCatalogue(), app = {} } = options;
  const opened = await engine.open();
  await opened.write(catalogue.schema.map((cypher) => ({ cypher })));
  await fill(opened, catalogue, corpus);
  const store = through(opened);
  const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
  const more = typeof app === 'function' ? await app(service) : app;
  const running = await listen(createApp({ ...service, ...more, ...(web === undefined ? {} : { web }) }), {
    host: '127.0.0.1',
    port: 0,
  });

  async function get<Body>(path: string, init?: RequestInit): Promise<Answered<Body>> {
    const response = await fetch(running.url + path, init);
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  }

  return {
    url: running.url,
    routes: routesOf(service),
    store,
    catalogue,
    get,
    refused: async (path, init) => (await get<Problem>(path, init)).body,
    async stop() {
      await running.stop();
      await opened.close();
    },
  };
}
