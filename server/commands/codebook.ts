import { Command } from 'commander';
import { codebook } from '../release/codebook.ts';
import { codebookPage } from '../release/page.ts';

/** `liantu codebook`: what the words of the data mean, as Markdown to standard output; no graph is needed. */
export function codebookCommand(print: (text: string) => Promise<void>): Command {
  return new Command('codebook')
    .description('print what every word of the data means, as Markdown')
    .action(() => print(codebookPage(codebook())));
}
