import { Command } from 'commander';
import { backup } from '../backup/backup.ts';
import { readLines, writeLines } from '../backup/file.ts';
import type { Counts } from '../backup/lines.ts';
import { restore } from '../backup/restore.ts';
import { type GraphAccess, withGraph } from './access.ts';
import { checkWritable, print, unwritten } from './output.ts';
import { progress } from './progress.ts';

/** `liantu backup FILE`: everything that the graph is made from, in one file. */
export function backupCommand(access: GraphAccess): Command {
  return new Command('backup')
    .description(
      'write sources, passages and statements into one file, of either engine and for either; packed where it ends in .gz',
    )
    .argument('<file>')
    .action(async (file: string) => {
      await checkWritable(file);
      await withGraph(access, async (graph) => {
        let counts: Counts = { sources: 0, passages: 0, statements: 0 };
        async function* lines() {
          counts = yield* backup(graph, ({ name }, done, all) => progress('writing', all)(name, done));
        }
        await writeLines(file, lines()).catch((cause: unknown) => unwritten(file, cause));
        progress('writing', counts.sources)('', 0);
        await print(`${file}: ${told(counts)}\n`);
      });
    });
}

/** `liantu restore FILE`: the graph of a backup, into an empty one. */
export function restoreCommand(access: GraphAccess): Command {
  return new Command('restore')
    .description('bring a backup into a graph that holds nothing, or a part of the same; look at all of it before')
    .argument('<file>')
    .action((file: string) =>
      withGraph(access, async (graph) => {
        const restored = await restore(
          graph,
          () => readLines(file),
          ({ name }, done, all) => progress('loading', all)(name, done),
        );
        progress('loading', restored.sources)('', 0);
        const drawn = restored.same
          ? 'the same graph as was backed up'
          : 'drawn otherwise than it was, as another release does; liantu check proves it';
        await print(`${file}: ${told(restored)}, ${drawn}\n`);
      }),
    );
}

const told = ({ sources, passages, statements }: Counts) =>
  `${sources} sources, ${passages} lines of text, ${statements} statements`;
