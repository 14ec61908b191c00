import { z } from 'zod';
import { dateSpan } from '../../graph/dates.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { SourceRow, toSource } from '../sources/source.ts';
import { changesRoute } from './changes.ts';
import { citations } from './cite.ts';
import { Codebook, codebook } from './codebook.ts';
import { Contents, Rule, readContents, readMade, summed } from './contents.ts';
import { software } from './software.ts';

const Dataset = z
  .object({
    version: z
      .string()
      .describe('follows from the sources, whose ids follow from their characters, and from the number of statements'),
    software: z.string().describe('version of the service'),
    licence: z.object({ software: z.string(), sources: z.string() }),
    sources: z.array(SourceRow.extend({ statements: z.int() })).describe('editions of inputs that the graph is made from'),
    contents: Contents,
    cite: z.object({ gbt7714: z.string(), bibtex: z.string() }),
    changes: z.string().describe('where what changed from version to version is listed'),
  })
  .meta({ id: 'Dataset' });

const rights =
  'Tables and the restated digest that come with Liantu have its licence; what you ingest stays under the rights of who made it, and quotes are shown with their source.';

/** What the data are, how to cite them, and what their words mean. */
export function releaseRoutes(service: Service): Route[] {
  const changes = changesRoute(service);
  return [
    changes,
    route({
      path: '/api/v1/dataset',
      id: 'dataset',
      tag: 'data',
      summary:
        'The version of the data, the sources that they are made from, how much there is of everything, and how to cite it',
      parameters: {
        path: z.object({}),
        query: z.object({
          address: z
            .url({ protocol: /^https?$/ })
            .optional()
            .describe('the address under which readers reach the service, for the citation'),
          accessed: z
            .string()
            .refine((text) => dateSpan(text)?.earliest === text)
            .optional()
            .describe('the day of access for the citation, such as 2021-06-30; today where it is not given'),
        }),
      },
      body: z.object({ data: Dataset }),
      // The citation has today's date.
      cached: false,
      problems: [503],
      examples: async () => ['/api/v1/dataset?address=https%3A%2F%2Fliantu.example&accessed=2021-06-30'],
      async handle({ address = null, accessed = new Date().toISOString().slice(0, 10) }) {
        const [{ version }, rows, contents, made] = await Promise.all([
          service.dataset(),
          lookup(service, 'sources'),
          readContents(service),
          readMade(service),
        ]);
        const sources = rows.map(({ source }) => toSource(source));
        const statements = summed(made, 'source');
        const { version: own, license } = software();
        const cite = citations({ version, software: own, sources, accessed, address });
        const told = sources.map((source) => ({ ...source, statements: statements.get(source.id) ?? 0 }));
        const licence = { software: license, sources: rights };
        return { body: { data: { version, software: own, licence, sources: told, contents, cite, changes: changes.path } } };
      },
    }),
    route({
      path: '/api/v1/codebook',
      id: 'codebook',
      tag: 'data',
      summary:
        'What every word of the data means: kinds, attributes, relations, parts of a statement; and the rules that made them',
      parameters: { path: z.object({}), query: z.object({}) },
      body: z.object({ data: Codebook.extend({ rules: z.array(Rule) }), meta: Meta.pick({ dataset: true }) }),
      async handle() {
        const made = await readMade(service);
        const rules = [...summed(made, 'rule')].map(([rule, statements]) => ({
          rule,
          statements,
          predicates: [...new Set(made.filter((one) => one.rule === rule).map(({ predicate }) => predicate))].sort(),
        }));
        return { body: { data: { ...codebook(), rules }, meta: { dataset: (await service.dataset()).version } } };
      },
    }),
  ];
}
