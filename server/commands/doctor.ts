import { Command } from 'commander';
import { examinations } from '../doctor/examinations.ts';
import { type GraphAccess, graphExamination } from '../doctor/graph.ts';

const sign = { well: 'ok  ', note: 'note', ill: 'FAIL' } as const;

/** `liantu doctor`: looks at the set-up, a line a thing, and says what to do where something is wrong; then exit code 1. */
export function doctorCommand(access: GraphAccess & { print(text: string): Promise<void> }): Command {
  return new Command('doctor')
    .description(
      'look at the set-up: Node, settings, the place of the data, the graph, the port; say what to do where something is wrong',
    )
    .action(async () => {
      let ill = 0;
      for (const look of [...examinations, graphExamination(access)]) {
        for (const { name, state, says } of await look(process.env)) {
          if (state === 'ill') ill++;
          await access.print(`${sign[state]}  ${name}: ${says}\n`);
        }
      }
      if (ill > 0) process.exitCode = 1;
    });
}
