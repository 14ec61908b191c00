import { z } from 'zod';
import { LiantuError } from '../../graph/errors.ts';
import { Meta } from '../paging/list.ts';
import { json } from '../routing/requestBody.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { objection } from './cost.ts';
import { judgeApart } from './judge-apart.ts';
import { CypherError } from './refused.ts';

/** What one statement may take. */
const limits = { seconds: 10, rows: 1_000, characters: 8_000_000 };

const Statement = z
  .strictObject({
    cypher: z.string().describe('a statement of Cypher that only reads, at most 4000 characters'),
    parameters: z.record(z.string(), z.json()).default({}).describe('values of its parameters by name'),
  })
  .meta({
    id: 'CypherStatement',
    examples: [
      {
        cypher:
          'MATCH (a:Adoption)-[:IN_REGION]->(r:Province) RETURN r.name AS province, a.date AS date ORDER BY date LIMIT $most',
        parameters: { most: 10 },
      },
    ],
  });

const CypherMeta = Meta.pick({ dataset: true }).extend({
  columns: z.array(z.string()).describe('in the order of the statement'),
  cut: z
    .enum(['rows', 'characters'])
    .nullable()
    .describe(`what ended the rows early, ${limits.rows} rows or ${limits.characters} characters; null: these are all`),
});

/** Statements of a reader's own, on a Neo4j server. */
export function cypherRoutes(service: Service): Route[] {
  const judge = judgeApart();
  return [
    route({
      method: 'POST',
      path: '/api/v1/cypher',
      id: 'cypher',
      tag: 'cypher',
      summary: 'Rows of a statement of your own that only reads (Neo4j only); its rows need not carry evidence',
      access: 'trusted',
      parameters: { path: z.object({}), query: z.object({}) },
      request: json(Statement),
      body: z.object({ data: z.array(z.record(z.string(), z.json())), meta: CypherMeta }),
      problems: [409, 429, 503],
      async handle(_, { body: { cypher, parameters }, signal }) {
        const { raw } = service.store;
        if (!raw) throw needsNeo4j();
        const verdict = await judge(cypher);
        if ('refused' in verdict) throw new CypherError(verdict.refused);
        const plan = await raw.plan(verdict.clean, parameters, { ...limits, signal });
        const against = objection(plan);
        if (against) throw new CypherError(against);
        const { columns, rows, cut } = await raw.rows(verdict.clean, parameters, { ...limits, signal });
        const data = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
        return { body: { data, meta: { columns, cut, dataset: (await service.dataset()).version } } };
      },
    }),
  ];
}

const needsNeo4j = () =>
  new LiantuError(
    'needs-neo4j',
    'Statements of your own run on a Neo4j server: start the service with NEO4J_URI (and NEO4J_PASSWORD) set, ingest again and ask there. The embedded graph answers /api/v1/questions.',
    { status: 409 },
  );
