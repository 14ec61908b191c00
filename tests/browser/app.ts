/// <reference path="../../graph/types/edtf.d.ts" />
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { openStore } from '../../graph/open.ts';
import { packageRoot } from '../../graph/root.ts';
import { ingestDefaults } from '../../ingest/commands/ingest.ts';
import { createApp } from '../../server/app.ts';
import { datasetOf } from '../../server/dataset.ts';
import { listen } from '../../server/listen.ts';

export interface App {
  /** `http://127.0.0.1:40123` */
  url: string;
  stop(): Promise<void>;
}

/** The whole service with the built client, over the edition and the fact tables that come with Liantu, on a free port. */
export async function startApp(): Promise<App> {
  const web = join(packageRoot(), 'dist', 'web');
  if (!existsSync(join(web, 'index.html'))) throw new Error('The client is not built: npx vite build');
  const folder = mkdtempSync(join(tmpdir(), 'liantu-browser-'));
  const graph = { store: await openStore({ LIANTU_DATA: folder }), catalogue: loadCatalogue() };
  await ingestDefaults(graph);
  const app = createApp({ ...graph, dataset: datasetOf(graph), log: pino({ level: 'silent' }), web });
  const running = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    url: running.url,
    async stop() {
      await running.stop();
      await graph.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
