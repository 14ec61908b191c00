import { z } from 'zod';
import { labels } from '../../graph/kinds.ts';
import { paging } from '../paging/cursor.ts';
import { listOf, page } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { toThing } from '../things/thing.ts';
import { quoteKind } from './found.ts';
import { Hit } from './hits.ts';
import { search } from './search.ts';

const kindsAsked = [...labels, quoteKind];

const query = {
  q: z
    .string()
    .regex(/\S/)
    .describe(
      'a name, title, 文号 or words of a quote; in either script, in pinyin or its initials, or an English name of a region',
    ),
  kind: z
    .array(z.enum(kindsAsked))
    .optional()
    .describe(`a list of kinds to look among, each given as kind=…: ${kindsAsked.join(', ')}`),
  cursor: paging.cursor,
  per_page: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(20)
    .describe('a whole number of rows, 1 to 100'),
};

/** One address that finds everything. */
export function searchRoutes(service: Service): Route[] {
  return [
    route({
      path: '/api/v1/search',
      id: 'search',
      tag: 'search',
      summary: 'Things by name, title or 文号, then quotes by their words: the best hits first, with what of them matched',
      parameters: { path: z.object({}), query: z.object(query) },
      body: listOf(Hit),
      problems: [400],
      async example() {
        const [first] = await lookup(service, 'best-known', { label: 'Entity', limit: 1 });
        const label = toThing(first?.['thing'])?.label;
        return label === undefined ? '/api/v1/search?q=zj' : `/api/v1/search?q=${encodeURIComponent(label)}`;
      },
      async handle(asked) {
        const { q, kind } = asked;
        return page(asked, await service.dataset(), ['search', q, kind ?? []], (skip, limit) =>
          search(service, { q, kind, skip, limit }),
        );
      },
    }),
  ];
}
