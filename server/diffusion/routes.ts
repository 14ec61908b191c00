import { z } from 'zod';
import type { Inference } from '../../diffusion/infer.ts';
import { isNode } from '../../graph/rows.ts';
import { asNotFound, resolveThing } from '../names/resolve.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { curvesOf, Diffusion, inferenceOf, provincial } from './answer.ts';
import { cascadesOf, type GraphCascades } from './cascades.ts';
import { inferApart } from './inference.ts';

/** How a policy spread, and what the order of all policies can tell of who follows whom. */
export function diffusionRoutes(service: Service): Route[] {
  const kept = keptByVersion(service);
  return [
    route({
      path: '/api/v1/diffusion/{policy}',
      id: 'diffusion',
      tag: 'diffusion',
      summary: 'How a policy spread: the adoption curve by tier, and what can be inferred of who follows whom',
      parameters: {
        path: z.object({ policy: z.string().regex(/\S/).describe('the id of a Policy or any name that it is known by') }),
        query: z.object({ edges: z.coerce.number().int().min(0).max(500).default(30).describe('inferred ties at most') }),
      },
      body: z.object({ data: Diffusion, meta: Meta.pick({ asOf: true, dataset: true }) }),
      problems: [404],
      example: () => anyPolicy(service),
      async handle({ policy: asked, edges }) {
        const [{ version }, policy] = await Promise.all([
          service.dataset(),
          resolveThing(service, 'policy', 'Policy', asked).catch(asNotFound),
        ]);
        const { graph, inference } = await kept(version);
        const { ties, ...rest } = inferenceOf(inference, graph.regions);
        const undated = graph.left.filter(({ row }) => row.policy === policy.id);
        return {
          body: {
            data: {
              policy,
              curves: curvesOf(graph, policy.id),
              undated: undated.flatMap(({ row }) => graph.regions.get(row.region) ?? []),
              inference: { ...rest, ties: ties.slice(0, edges) },
            },
            meta: { asOf: null, dataset: version },
          },
        };
      },
    }),
  ];
}

/** Cascades and inference of the present data: asked for by many, computed once a version. */
function keptByVersion(service: Service) {
  let kept: { version: string; value: Promise<{ graph: GraphCascades; inference: Inference }> } | undefined;
  return (version: string) => {
    if (kept?.version !== version) {
      const value = cascadesOf(service).then(async (graph) => ({
        graph,
        inference: await inferApart(provincial(graph.cascades)),
      }));
      // A failure is not kept: the next request tries again.
      value.catch(() => (kept = undefined));
      kept = { version, value };
    }
    return kept.value;
  };
}

async function anyPolicy(service: Service): Promise<string | undefined> {
  const [row] = await lookup(service, 'best-known', { label: 'Policy', limit: 1 });
  const thing = row?.['thing'];
  return isNode(thing) ? `/api/v1/diffusion/${encodeURIComponent(String(thing.properties['id']))}` : undefined;
}
