import { z } from 'zod';
import { ParameterError } from '../../graph/errors.ts';
import { isNode } from '../../graph/rows.ts';
import type { Spread } from '../diffusion/spread.ts';
import { tieByModels } from '../diffusion/tie-by-models.ts';
import { asNotFound, resolveThing } from '../names/resolve.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { Dossier, readDossier } from './dossier.ts';
import type { Records } from './record.ts';

const region = (what: string) => z.string().regex(/\S/).describe(`the id of ${what} or any name that it is known by`);

/** Why a tie between two regions is claimed, or not. */
export function dossierRoutes(service: Service, records: Records, spread: (version: string) => Promise<Spread>): Route[] {
  return [
    route({
      path: '/api/v1/dossiers/{from}/{to}',
      id: 'dossier',
      tag: 'dossiers',
      summary: 'Whether one region followed another in a policy, and all that speaks for and against it, quoted',
      parameters: {
        path: z.object({
          from: region('the Region that may have been the model'),
          to: region('the Region that may have followed'),
        }),
        query: z.object({
          policy: z.string().regex(/\S/).default('链长制').describe('the id of a Policy or any name that it is known by'),
        }),
      },
      body: z.object({ data: Dossier, meta: Meta.pick({ asOf: true, dataset: true }) }),
      problems: [400, 404],
      example: () => anyPair(service),
      async handle(asked) {
        const [{ version }, from, to, policy] = await Promise.all([
          service.dataset(),
          resolveThing(service, 'from', 'Region', asked.from).catch(asNotFound),
          resolveThing(service, 'to', 'Region', asked.to).catch(asNotFound),
          resolveThing(service, 'policy', 'Policy', asked.policy),
        ]);
        if (from.id === to.id) throw new ParameterError('to', `to: ${to.label} is the region asked as the model; give another.`);
        const [record, { graph, rankings }] = await Promise.all([records(policy.id, version), spread(version)]);
        const models = tieByModels(rankings, graph.cascades, from.id, to.id);
        const data = await readDossier(service, record, { from, to, policy }, models);
        return { body: { data, meta: { asOf: null, dataset: version } } };
      },
    }),
  ];
}

/** Two regions and a policy that the data hold; undefined when they do not. */
async function anyPair(service: Service): Promise<string | undefined> {
  const [regions, policies] = await Promise.all([
    lookup(service, 'best-known', { label: 'Region', limit: 2 }),
    lookup(service, 'best-known', { label: 'Policy', limit: 1 }),
  ]);
  const [from, to, policy] = [...regions, ...policies].map(({ thing }) =>
    isNode(thing) ? encodeURIComponent(String(thing.properties['id'])) : undefined,
  );
  return policy === undefined ? undefined : `/api/v1/dossiers/${from}/${to}?policy=${policy}`;
}
