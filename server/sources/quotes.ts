import { z } from 'zod';
import { ParameterError } from '../../graph/errors.ts';
import { groupBy } from '../../graph/group.ts';
import { kindNames } from '../../graph/kinds.ts';
import { reference, Statement } from '../../graph/statement.ts';
import { paging } from '../paging/cursor.ts';
import { listOf, page, slices } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { type Find, lineNumber } from './known.ts';

/** Lines that one request may ask for. */
const most = 1000;

const Stated = Statement.pick({ predicate: true, assertion: true, modality: true, polarity: true }).extend({
  kind: z.enum(kindNames).describe('the kind of thing that it is said of'),
  statements: z.int().describe('how many statements say so'),
});

/** A run of a source's characters that something is taken from. Runs may overlap and lie within one another. */
const QuoteRow = z
  .object({
    ref: z.string().describe('its address, for /api/v1/evidence/{ref}'),
    start: z.int(),
    end: z.int(),
    line: z.int().describe('the line in which it starts'),
    quote: z.string().describe('source.slice(start, end), UTF-16'),
    states: z.array(Stated),
  })
  .meta({ id: 'SourceQuote' });

const Row = QuoteRow.omit({ ref: true, states: true }).extend(Stated.shape);

/** The quotes of a source in the order of its text, with the kinds of statement that rest on each. */
export function quotesRoute(service: Service, find: Find, example: () => Promise<string | undefined>): Route {
  return route({
    path: '/api/v1/sources/{id}/quotes',
    id: 'source_quotes',
    tag: 'sources',
    summary: 'Every run of characters of a source that proves something, in order, with what kinds of statement rest on it',
    parameters: {
      path: z.object({ id: z.string().describe('the id of a source') }),
      query: z.object({
        from: lineNumber.default(1).describe('the first line in which a quote may start'),
        to: lineNumber.optional().describe(`the last one; at most ${most} lines are read at once, which it is without it`),
        ...paging,
      }),
    },
    body: listOf(QuoteRow),
    problems: [400, 404],
    example: async () => {
      const source = await example();
      return source && `${source}/quotes?from=1&to=200`;
    },
    async handle({ id, from, to = from + most - 1, ...asked }) {
      await find(id);
      if (to - from >= most)
        throw new ParameterError('to', `to: ${from} to ${to} are more than ${most} lines; ask for them in several requests.`);
      const rows = (await lookup(service, 'quotes-in-lines', { source: id, from, to })).map((row) => Row.parse(row));
      const quotes = [...groupBy(rows, ({ start, end }) => `${start}-${end}`).values()].map((same) => {
        const { start, end, line, quote } = same[0] as (typeof same)[number];
        const states = same.map((row) => Stated.parse(row));
        return { ref: reference({ source: id, start, end }), start, end, line, quote, states };
      });
      return page(asked, await service.dataset(), ['quotes', id, from, to], slices(quotes));
    },
  });
}
