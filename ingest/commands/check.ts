import { Command } from 'commander';
import { check } from '../check/check.ts';
import { lineOf } from '../check/finding.ts';
import type { GraphAccess } from './ingest.ts';
import { print } from './output.ts';

/** `liantu check`: a line for each thing that is wrong with the graph and exit code 1, or one that says that nothing is. */
export function checkCommand(access: GraphAccess): Command {
  return new Command('check')
    .description(
      'prove the graph: every quote against its source, every end, the vocabulary, and all that is drawn against its statements',
    )
    .action(async () => {
      const store = await access.store();
      try {
        const { findings, statements, nodes, relations, sources } = await check({ store, catalogue: access.catalogue() });
        const checked = `checked ${statements} statements, ${nodes} nodes, ${relations} relations of ${sources} sources`;
        const wrong = findings.length === 1 ? '1 thing wrong' : `${findings.length} things wrong`;
        for (const finding of findings) await print(`${lineOf(finding)}\n`);
        await print(`${checked}: ${findings.length === 0 ? 'nothing wrong' : wrong}\n`);
        if (findings.length > 0) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
}
