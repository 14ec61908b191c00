import { Command } from 'commander';
import { sourcesOf } from '../editions.ts';
import { type GraphAccess, withGraph } from './access.ts';
import { print } from './output.ts';

/** `liantu sources`: what the graph was made from, a line a source. */
export function sourcesCommand(access: GraphAccess): Command {
  return new Command('sources').description('list what the graph was made from: id, name, date, standing, lines').action(() =>
    withGraph(access, async (graph) => {
      for (const { id, name, date, standing, lines } of await sourcesOf(graph))
        await print(`${[id, name, date ?? 'no date', standing, lines].join('\t')}\n`);
    }),
  );
}
