import { Command, Option } from 'commander';
import { pino } from 'pino';
import type { Catalogue } from '../../cypher/question.ts';
import { jobsOf } from '../ingests/jobs.ts';
import { openApiDocument } from '../openapi/document.ts';
import { nothing } from '../openapi/nothing.ts';
import { typescriptOf } from '../openapi/typescript.ts';
import { routesOf } from '../routes.ts';

/** Takes no inputs: the contract tells how they are sent. */
const nobody = async () => undefined;

/** `liantu contract`: what the API takes and gives, to standard output; no graph is needed. */
export function contractCommand(catalogue: () => Catalogue, print: (text: string) => Promise<void>): Command {
  return new Command('contract')
    .description('print the contract of the API, without examples: OpenAPI 3.1, or its types in TypeScript')
    .addOption(new Option('--format <format>', 'of the contract').choices(['openapi', 'typescript']).default('openapi'))
    .action(async ({ format }: { format: 'openapi' | 'typescript' }) => {
      const dataset = async () => ({ version: '', sources: 0 });
      const routes = routesOf({
        store: nothing,
        catalogue: catalogue(),
        log: pino({ level: 'silent' }),
        dataset,
        jobs: await jobsOf(nobody),
      });
      const contract = await openApiDocument(routes);
      await print(format === 'openapi' ? `${JSON.stringify(contract, null, 2)}\n` : typescriptOf(contract));
    });
}
