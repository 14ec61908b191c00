import { z } from 'zod';
import { Ledger, Passage } from '../../graph/source.ts';
import { listKey, nextCursor, paging, rowsBefore } from '../paging/cursor.ts';
import { listOf } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { type Find, lineNumber } from './known.ts';

/** One line of a source and what became of it. */
const LineRow = Passage.pick({ line: true, start: true, end: true, text: true, ledger: true, reason: true }).meta({ id: 'Line' });

const query = {
  from: lineNumber.default(1).describe('the first line, from 1'),
  to: lineNumber.optional().describe('the last line; without it the last of the source'),
  ledger: Ledger.optional().describe(`only lines that became this: ${Ledger.options.join(', ')}`),
  reason: z.string().min(1).optional().describe('only lines of this reason, as the ledger of the source names it'),
  ...paging,
};

/** The text of a source, line by line: joined in order the lines are the file. Of a reference table only lines in use are kept. */
export function linesRoute(service: Service, find: Find, example: () => Promise<string | undefined>): Route {
  return route({
    path: '/api/v1/sources/{id}/lines',
    id: 'source_lines',
    tag: 'sources',
    summary: 'The lines of a source in order, with the offsets of their characters and what became of each',
    parameters: { path: z.object({ id: z.string().describe('the id of a source') }), query: z.object(query) },
    body: listOf(LineRow),
    problems: [400, 404],
    example: async () => {
      const source = await example();
      return source && `${source}/lines?ledger=unparsed`;
    },
    async handle({ id, from, to, ledger, reason, per_page, cursor }) {
      const source = await find(id);
      const { version } = await service.dataset();
      const asked = { source: id, from, to: to ?? source.lines, ledger: ledger ?? null, reason: reason ?? null };
      // The cursor holds the line after which it goes on: a page is found without passing over those before it.
      const key = listKey(version, 'lines', asked);
      const after = Math.max(from - 1, rowsBefore(cursor, key));
      const [rows, [counted]] = await Promise.all([
        lookup(service, 'lines-of-source', { ...asked, from: after + 1, limit: per_page + 1 }),
        lookup(service, 'lines-counted', asked),
      ]);
      const lines = rows.map((row) => z.object({ properties: Passage }).parse(row['passage']).properties);
      const data = lines.slice(0, per_page).map((one) => LineRow.parse(one));
      const last = data.at(-1)?.line ?? 0;
      const next = nextCursor(last, last + Number(lines.length > per_page), key);
      return {
        body: { data, meta: { total: z.int().parse(counted?.['total']), next, asOf: null, dataset: version } },
        next,
      };
    },
  });
}
