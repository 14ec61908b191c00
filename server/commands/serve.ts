import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { destination, pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import { packageRoot } from '../../graph/root.ts';
import type { GraphStore } from '../../graph/store.ts';
import { tokensOf } from '../access/tokens.ts';
import { createApp } from '../app.ts';
import { inBackground } from '../background.ts';
import { type Config, readConfig } from '../config.ts';
import { datasetOf } from '../dataset.ts';
import { jobsOf } from '../ingests/jobs.ts';
import { type Journal, journalIn, noJournal } from '../ingests/journal.ts';
import type { Ingest } from '../ingests/port.ts';
import { listen } from '../listen.ts';
import { counted } from '../metrics/counted.ts';
import { metricsOf } from '../metrics/metrics.ts';
import { searchIndex } from '../search/searchIndex.ts';

interface Graph {
  store: GraphStore;
  catalogue: Catalogue;
}

interface GraphAccess {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
}

/**
 * `liantu serve`.
 * @param fill puts the inputs that come with Liantu into a graph that is still empty, so that a first start has something
 * to show; it tells before it begins
 * @param taking what takes inputs into the graph over HTTP
 */
export function serveCommand(
  access: GraphAccess,
  fill: (graph: Graph, say: (line: string) => void) => Promise<void>,
  taking: (graph: Graph) => Ingest,
): Command {
  return new Command('serve')
    .description('answer HTTP requests and show the client; an empty graph is filled with what comes with Liantu first')
    .option('--port <port>', 'port to listen on, 0 for any free one (PORT, default 3000)')
    .option('--host <host>', 'address to listen on (HOST, default 127.0.0.1)')
    .action(async ({ port, host }: { port?: string; host?: string }) => {
      const { PORT, HOST, ...env } = process.env;
      const config = readConfig({ ...env, PORT: port ?? PORT, HOST: host ?? HOST });
      // A port that is taken is told before a graph is opened and filled.
      const trial = await listen((_, response) => response.end(), { host: config.HOST, port: config.PORT });
      await trial.stop();
      const graph = { catalogue: access.catalogue(), store: await access.store() };
      try {
        await fill(graph, (line) => process.stdout.write(`${line}\n`));
        await serve({ ...graph, config, ingest: taking(graph) });
      } finally {
        await graph.store.close();
      }
    });
}

/**
 * Listens until SIGTERM or SIGINT, then finishes what is in hand; a second signal ends the process at once.
 * The log goes to standard error, the address to standard output. The store stays the caller's to close.
 */
async function serve({ store, catalogue, config, ingest }: Graph & { config: Config; ingest: Ingest }): Promise<void> {
  const log = pino({ level: config.LIANTU_LOG }, destination(2));
  const web = join(packageRoot(), 'dist', 'web');
  const dataset = datasetOf({ store, catalogue });
  const tokens = tokensOf(config);
  // The first who searches after a start or a change need not wait: readiness is the graph's, searching waits for what it needs.
  const prepare = inBackground(
    async () => {
      const began = performance.now();
      const { names, quotes } = await searchIndex({ store, catalogue, dataset });
      const ms = Math.round(performance.now() - began);
      log.info({ names: names.texts.count, quotes: quotes.texts.count, ms }, 'search is ready');
    },
    (err) => log.warn({ err }, 'search is not ready: it is made when somebody searches'),
  );
  const changed = () => {
    dataset.forget?.();
    prepare();
  };
  const metrics = metricsOf();
  const jobs = await jobsOf(counted(ingest, metrics), changed, journalOf(config));
  const app = createApp({
    store,
    catalogue,
    log,
    dataset,
    tokens,
    jobs,
    metrics,
    rate: config.LIANTU_RATE,
    proxies: config.LIANTU_PROXIES,
    ...(existsSync(join(web, 'index.html')) ? { web } : {}),
  });
  const running = await listen(app, { host: config.HOST, port: config.PORT });
  process.stdout.write(`Liantu 链图: ${running.url}\n`);
  prepare();
  const signal = await new Promise<string>((stopped) => {
    process.once('SIGTERM', stopped);
    process.once('SIGINT', stopped);
  });
  log.info({ signal }, 'stopping');
  await Promise.all([jobs.stop(), running.stop()]);
}

/** The folder of the embedded graph has room for jobs; a service of Neo4j needs one only for them, and may do without. */
function journalOf({ LIANTU_DATA, NEO4J_URI }: Config): Journal {
  const folder = LIANTU_DATA ?? (NEO4J_URI === undefined ? 'data' : undefined);
  return folder === undefined || folder === ':memory:' ? noJournal : journalIn(join(folder, 'ingests'));
}
