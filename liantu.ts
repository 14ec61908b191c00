#!/usr/bin/env node
import { Command } from 'commander';
import { loadCatalogue } from './cypher/catalogue.ts';
import { LiantuError } from './graph/errors.ts';
import { openStore } from './graph/open.ts';
import { extractCommand } from './ingest/commands/extract.ts';
import { ingestCommand, ingestDefaults } from './ingest/commands/ingest.ts';
import { serveCommand } from './server/commands/serve.ts';

/** The composition root: the only file that knows both the ingestion and the server. */
const graph = {
  catalogue: () => loadCatalogue(),
  store: () => openStore(process.env),
};

const program = new Command('liantu')
  .description("链图: a graph of China's industrial-chain policies in which every fact carries the characters that prove it")
  .showSuggestionAfterError()
  .addCommand(ingestCommand(graph))
  .addCommand(extractCommand())
  .addCommand(serveCommand(graph, ingestDefaults));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`liantu: ${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof LiantuError) && process.env['LIANTU_LOG'] === 'debug') console.error(error);
  process.exitCode = 1;
}
