import { Command, Option } from 'commander';
import { factsOf } from '../facts-view.ts';
import { extract, readGazetteer, readInputs } from '../inputs.ts';
import { filterLines } from './filter.ts';
import { print } from './output.ts';

const formats = ['facts', 'statements', 'jsonl'] as const;

/** `liantu extract`: what a text states, to standard output, without a graph. */
export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'print what a text states: facts (one JSON object a file), statements (one a line), or jsonl, a filter of {id, text, date?, region?} lines',
    )
    .argument('[paths...]', 'files or folders; - or nothing for standard input')
    .addOption(new Option('--format <format>', 'what to print').choices(formats).default('facts'))
    .action(async (given: string[], { format }: { format: (typeof formats)[number] }) => {
      const paths = given.length > 0 ? given : ['-'];
      const regions = readGazetteer();
      if (format === 'jsonl') return filterLines(paths, regions);
      for (const input of await readInputs(paths.map((path) => ({ path })))) {
        const { statements } = extract(input, regions);
        for (const each of format === 'facts' ? [factsOf(statements)] : statements) await print(`${JSON.stringify(each)}\n`);
      }
    });
}
