import { Command } from 'commander';
import { check } from '../check/check.ts';
import { lineOf } from '../check/finding.ts';
import { type GraphAccess, withGraph } from './access.ts';
import { print } from './output.ts';

/** How many findings are printed: a graph drawn by an older release differs in every node. */
const most = 50;

/** `liantu check`: a line for each thing that is wrong with the graph and exit code 1, or one that says that nothing is. */
export function checkCommand(access: GraphAccess): Command {
  return new Command('check')
    .description(
      'prove the graph: every quote against its source, every end, the vocabulary, and all that is drawn against its statements',
    )
    .action(() =>
      withGraph(access, async (graph) => {
        const { findings, statements, nodes, relations, sources } = await check(graph);
        const checked = `checked ${statements} statements, ${nodes} nodes, ${relations} relations of ${sources} sources`;
        const wrong = findings.length === 1 ? '1 thing wrong' : `${findings.length} things wrong`;
        for (const finding of findings.slice(0, most)) await print(`${lineOf(finding)}\n`);
        if (findings.length > most) await print(`and ${findings.length - most} more\n`);
        await print(`${checked}: ${findings.length === 0 ? 'nothing wrong' : wrong}\n`);
        if (findings.length > 0) process.exitCode = 1;
      }),
    );
}
