import { z } from 'zod';
import { components } from '../../graph/components.ts';
import { dateSpan } from '../../graph/dates.ts';
import { isNode } from '../../graph/rows.ts';
import { asNotFound, resolveThing } from '../names/resolve.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { curvesOf, Diffusion } from './answer.ts';
import { componentSpread } from './component-spread.ts';
import { componentId } from './components.ts';
import { inferredTies } from './inferred-ties.ts';
import { innovativenessRoute } from './innovativeness.ts';
import type { Spread } from './spread.ts';
import { standingsOf } from './standings.ts';

const component = z.enum(components.map(({ id }) => id) as [string, ...string[]]);
const none = { rows: [], told: new Set<string>(), lists: new Set<string>() };

/** How a policy spread, and what the order of all policies can tell of who follows whom. */
export function diffusionRoutes(service: Service, spread: (version: string, asOf?: string) => Promise<Spread>): Route[] {
  return [
    innovativenessRoute(service, spread),
    route({
      path: '/api/v1/diffusion/{policy}',
      id: 'diffusion',
      tag: 'diffusion',
      summary:
        'How a policy or one of its components spread: curves by tier, standings, and what can be inferred of who follows whom',
      parameters: {
        path: z.object({ policy: z.string().regex(/\S/).describe('the id of a Policy or any name that it is known by') }),
        query: z.object({
          component: component.optional().describe(`a component of the scheme: ${components.map(({ id }) => id).join(', ')}`),
          asOf: z
            .string()
            .refine((text) => dateSpan(text)?.latest != null)
            .optional()
            .describe('a date (EDTF): only what can have happened by then'),
          edges: z.coerce.number().int().min(0).max(500).default(30).describe('inferred ties at most, of each model'),
        }),
      },
      body: z.object({ data: Diffusion, meta: Meta.pick({ asOf: true, dataset: true }) }),
      problems: [404],
      example: () => anyPolicy(service),
      async handle({ policy: asked, component: part, asOf, edges }) {
        const [{ version }, policy] = await Promise.all([
          service.dataset(),
          resolveThing(service, 'policy', 'Policy', asked).catch(asNotFound),
        ]);
        const [{ graph, rankings }, said] = await Promise.all([
          spread(version, asOf === undefined ? undefined : (dateSpan(asOf)?.latest ?? undefined)),
          lookup(service, 'standings-in-policy', { policy: policy.id }),
        ]);
        const spreads = componentSpread(graph.components.get(policy.id) ?? none, graph.regions);
        const chosen = components.find(({ id }) => id === part);
        return {
          body: {
            data: {
              policy,
              component: chosen ? { id: chosen.id, zh: chosen.zh, en: chosen.en, intrinsic: chosen.intrinsic ?? false } : null,
              ...curvesOf(graph, chosen ? componentId(policy.id, chosen.id) : policy.id),
              standings: standingsOf(said),
              components: spreads,
              inference: inferredTies(rankings, graph.regions, edges),
            },
            meta: { asOf: asOf ?? null, dataset: version },
          },
        };
      },
    }),
  ];
}

async function anyPolicy(service: Service): Promise<string | undefined> {
  const [row] = await lookup(service, 'best-known', { label: 'Policy', limit: 1 });
  const thing = row?.['thing'];
  return isNode(thing) ? `/api/v1/diffusion/${encodeURIComponent(String(thing.properties['id']))}` : undefined;
}
