import { Command } from 'commander';
import { destination, pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import { LiantuError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import { toolsOf } from '../agents/tools.ts';
import { readConfig } from '../config.ts';
import { datasetOf } from '../dataset.ts';
import { routesOf } from '../routes.ts';

interface Access {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
}

/**
 * `liantu mcp`: the tools for agents over standard input and output.
 * @param fill see `serveCommand`
 */
export function mcpCommand(
  access: Access,
  fill: (graph: { store: GraphStore; catalogue: Catalogue }, say: (line: string) => void) => Promise<void>,
  version: string,
): Command {
  return new Command('mcp')
    .description('offer the questions, search, paths, dossiers and evidence as tools to agents (Model Context Protocol, stdio)')
    .option('--service <url>', 'of a running service that holds the graph; its LIANTU_TOKEN or LIANTU_READ_TOKEN is sent')
    .action(async ({ service: url }: { service?: string }) => {
      const config = readConfig();
      // The protocol's library is loaded when it is needed: it would slow down every start of the command line.
      const { agentsOverStdio, passOn } = await import('../agents/stdio.ts');
      if (url !== undefined) return passOn(addressOf(url), (config.LIANTU_READ_TOKEN ?? config.LIANTU_TOKEN)?.reveal() ?? '');
      const graph = { store: await access.store(), catalogue: access.catalogue() };
      try {
        // Standard output is the agent's.
        await fill(graph, (line) => process.stderr.write(`${line}\n`));
        const service = { ...graph, dataset: datasetOf(graph), log: pino({ level: config.LIANTU_LOG }, destination(2)) };
        await agentsOverStdio(service, toolsOf(service, routesOf(service)), version);
      } finally {
        await graph.store.close();
      }
    });
}

function addressOf(url: string): URL {
  if (URL.canParse(url)) return new URL('/mcp', url);
  throw new LiantuError('invalid-arguments', `--service: ${url} is no address; give one such as http://127.0.0.1:3000.`);
}
