#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { loadCatalogue } from './cypher/catalogue.ts';
import { LiantuError } from './graph/errors.ts';
import { openStore } from './graph/open.ts';
import { packageRoot } from './graph/root.ts';
import { backupCommand, restoreCommand } from './ingest/commands/backup.ts';
import { changesCommand } from './ingest/commands/changes.ts';
import { checkCommand } from './ingest/commands/check.ts';
import { extractCommand } from './ingest/commands/extract.ts';
import { completeDefaults, ingestCommand } from './ingest/commands/ingest.ts';
import { checkWritable, print, readerGone } from './ingest/commands/output.ts';
import { removeCommand } from './ingest/commands/remove.ts';
import { sourcesCommand } from './ingest/commands/sources.ts';
import { readCsv } from './ingest/facts/csv.ts';
import { readInput } from './ingest/read/read.ts';
import { uploads } from './ingest/upload.ts';
import { askCommand } from './server/commands/ask.ts';
import { codebookCommand } from './server/commands/codebook.ts';
import { contractCommand } from './server/commands/contract.ts';
import { doctorCommand } from './server/commands/doctor.ts';
import { exportCommand } from './server/commands/export.ts';
import { inferCommand } from './server/commands/infer.ts';
import { mcpCommand } from './server/commands/mcp.ts';
import { pathsCommand } from './server/commands/paths.ts';
import { serveCommand } from './server/commands/serve.ts';

/** The composition root: the only file that knows both the ingestion and the server. */
const graph = {
  catalogue: () => loadCatalogue(),
  store: () => openStore(process.env),
};

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')));
const program = new Command('liantu')
  .description("链图: a graph of China's industrial-chain policies in which every fact carries the characters that prove it")
  .version(version)
  .addCommand(ingestCommand(graph))
  .addCommand(extractCommand())
  .addCommand(sourcesCommand(graph))
  .addCommand(changesCommand(graph))
  .addCommand(removeCommand(graph))
  .addCommand(checkCommand(graph))
  .addCommand(backupCommand(graph))
  .addCommand(restoreCommand(graph))
  .addCommand(askCommand({ ...graph, print }))
  .addCommand(inferCommand({ read: readInput, parse: readCsv, print, tell: (text) => process.stderr.write(`liantu: ${text}\n`) }))
  .addCommand(codebookCommand(print))
  .addCommand(contractCommand(graph.catalogue, print))
  .addCommand(pathsCommand({ ...graph, print }))
  .addCommand(exportCommand({ ...graph, print, checkWritable }))
  .addCommand(doctorCommand({ ...graph, print }))
  .addCommand(mcpCommand(graph, completeDefaults, version))
  .addCommand(serveCommand(graph, completeDefaults, uploads));

for (const command of [program, ...program.commands]) {
  const name = command === program ? 'liantu' : `liantu ${command.name()}`;
  command.configureOutput({ outputError: (message, write) => write(`liantu: ${inOneLine(message)}. See ${name} --help.\n`) });
}

/** A complaint about the arguments, with the suggestion that stands on a line of its own. */
function inOneLine(message: string): string {
  return message
    .replace(/^error: /u, '')
    .trim()
    .replaceAll('\n', ' ')
    .replace(/\.$/u, '');
}

/** A fault of the program: what is known of it in one line. */
function unexpected(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').slice(0, 300);
  return `this should not happen (${message}). LIANTU_LOG=debug shows where.`;
}

// Whoever writes is told; without a listener the process would end with a stack.
process.stdout.on('error', () => {});
try {
  await program.parseAsync();
} catch (error) {
  if (!readerGone(error)) {
    process.stderr.write(`liantu: ${error instanceof LiantuError ? error.message : unexpected(error)}\n`);
    if (process.env['LIANTU_LOG'] === 'debug') console.error(error);
    process.exitCode = 1;
  }
}
