import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../dataset.ts';
import { type ExportAsked, exported } from '../export/export.ts';
import { formatNames, partNames } from '../export/formats.ts';

/** What the command uses of the rest; the writing of files is the command line's. */
export interface ExportAccess {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
  print(text: string | Uint8Array): Promise<void>;
  /** @throws LiantuError that says what to do where the file cannot be written */
  checkWritable(path: string): Promise<void>;
}

interface Options extends Pick<ExportAsked, 'format' | 'part' | 'question'> {
  out?: string;
  with: Map<string, string[]>;
  thing?: string[];
}

/** `liantu export`: the graph, or that of an answer or of some things, to a file or to standard output. */
export function exportCommand(access: ExportAccess): Command {
  return new Command('export')
    .description('write the graph with its evidence, or that of an answer, as a graph file, tables, linked data or references')
    .addOption(new Option('--format <format>', 'how').choices(formatNames).makeOptionMandatory())
    .addOption(new Option('--part <part>', 'of csv; all of them in one zip where none is given').choices(partNames))
    .option('--out <file>', 'a file; standard output where none is given')
    .option('--question <name>', 'the graph of an answer alone')
    .option('--with <name=value>', 'a parameter of the question, as often as needed', parameter, new Map())
    .option('--thing <id or name>', 'the graph of some things alone, as often as needed', (one, all: string[] = []) => [
      ...all,
      one,
    ])
    .action(async ({ out, with: parameters, thing, ...asked }: Options) => {
      if (out !== undefined) await access.checkWritable(out);
      const [store, catalogue] = [await access.store(), access.catalogue()];
      try {
        const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
        const { content } = await exported(service, { ...asked, parameters, things: thing });
        if (out === undefined) for await (const piece of content) await access.print(piece);
        else await pipeline(Readable.from(content), createWriteStream(out));
      } finally {
        await store.close();
      }
    });
}

function parameter(text: string, all: Map<string, string[]>): Map<string, string[]> {
  const [, name, value] = /^(\w+)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('write it as region=浙江省.');
  return new Map([...all, [name, [...(all.get(name) ?? []), value]]]);
}
