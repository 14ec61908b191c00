import { Command } from 'commander';
import { sourceNamed } from '../editions.ts';
import { withdraw } from '../ingest.ts';
import { readGazetteer } from '../inputs.ts';
import { type GraphAccess, withGraph } from './access.ts';
import { print } from './output.ts';

/** `liantu remove SOURCE…`: sources out of the graph, which is then as if they had never been ingested. */
export function removeCommand(access: GraphAccess): Command {
  return new Command('remove')
    .description('take sources out with exactly what they state, by name or by the id that liantu sources lists')
    .argument('<sources...>')
    .action((named: string[]) =>
      withGraph(access, async (graph) => {
        // All are known before the first goes.
        const sources = await Promise.all([...new Set(named)].map((one) => sourceNamed(graph, one)));
        for (const { id, name } of sources) {
          const { removed } = await withdraw(id, readGazetteer(), graph);
          await print(`${name} (${id}): ${removed} statements removed\n`);
        }
      }),
    );
}
