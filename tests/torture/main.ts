import { Command, Option } from 'commander';
import { z } from 'zod';
import { ordeals } from './ordeals.ts';
import { lineOf, summary } from './table.ts';
import { attempt } from './try.ts';

const count = z.coerce.number().int().positive();

/** `npm run torture`: hurts the service as it is built in every way that it should survive, on this machine alone. */
await new Command('torture')
  .argument('[words...]', 'only ordeals whose name has one of these words')
  .addOption(new Option('--times <n>', 'tries of each, in place of its own number').argParser((text) => count.parse(text)))
  .addOption(new Option('--seed <n>', 'of all that is left to chance').argParser((text) => count.parse(text)).default(1))
  .action(async (words: string[], { times, seed }: { times?: number; seed: number }) => {
    const wanted = ordeals.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    const rows = [];
    for (const ordeal of wanted) {
      const tell = (tried: number) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${ordeal.name} ${tried}`);
      const row = await attempt(ordeal, { times: times ?? ordeal.times, seed, tell });
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      process.stdout.write(`${lineOf(row)}\n`);
      rows.push(row);
    }
    process.stdout.write(`${summary(rows)}\n`);
    if (rows.some(({ lost }) => lost.length > 0)) process.exitCode = 1;
  })
  .parseAsync();
