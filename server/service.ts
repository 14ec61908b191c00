import type { Logger } from 'pino';
import type { Catalogue } from '../cypher/question.ts';
import { LiantuError } from '../graph/errors.ts';
import type { GraphStore, Parameters, Row } from '../graph/store.ts';
import type { Tokens } from './access/tokens.ts';
import type { Jobs } from './ingests/jobs.ts';
import type { Metrics } from './metrics/metrics.ts';

/** What the data are at this moment. Two answers of one version and one address are the same. */
export interface Dataset {
  version: string;
  /** Editions of inputs that the graph is made from. */
  sources: number;
}

/** Tells the present edition of the data. */
export interface DatasetLook {
  (): Promise<Dataset>;
  /** Has it looked up anew, after a write. */
  forget?(): void;
}

/** What every route works with. */
export interface Service {
  store: GraphStore;
  catalogue: Catalogue;
  dataset: DatasetLook;
  log: Logger;
  /** Who may come in; without them everybody reads and nobody writes. */
  tokens?: Tokens;
  /** Takes inputs in; without it none are taken over HTTP. */
  jobs?: Jobs;
  /** What it counts of itself; the app makes it where it is not given. */
  metrics?: Metrics;
}

/**
 * Runs one file of `cypher/lookup/`.
 * @throws StoreError when the store does not answer.
 */
export async function lookup(
  service: Pick<Service, 'store' | 'catalogue'>,
  name: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  const cypher = service.catalogue.lookup[name];
  if (cypher === undefined) throw new LiantuError('internal', `cypher/lookup/${name}.cypher is missing`);
  return service.store.read(cypher, parameters);
}
