import { Command, InvalidArgumentError } from 'commander';
import { type Change, readChange } from '../../graph/history.ts';
import { type GraphAccess, withGraph } from './access.ts';
import { print } from './output.ts';

/** `liantu changes`: what each ingestion and removal did to the data, the newest first. */
export function changesCommand(access: GraphAccess): Command {
  return new Command('changes')
    .description('list what changed from one version of the data to the next, the newest first')
    .option('--last <count>', 'how many', count, 20)
    .action(({ last }: { last: number }) =>
      withGraph(access, async ({ store, catalogue }) => {
        const rows = await store.read(catalogue.lookup['changes'] ?? '', { skip: 0, limit: last });
        for (const { change } of rows) await print(told(readChange(change)));
      }),
    );
}

function told({ at, before, after, sources }: Change): string {
  const lines = sources.map(({ id, name, change, former, added, removed }) => {
    const place = former === null ? '' : ` (was ${former})`;
    return `  ${change.padEnd(8)}  ${name} ${id}${place}: ${added} statements added, ${removed} removed\n`;
  });
  return `${at}  ${before} → ${after}\n${lines.join('')}`;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1.');
  return Number(text);
}
