import { compareRoutes } from './compare/routes.ts';
import { cypherRoutes } from './cypher/routes.ts';
import { diffusionRoutes } from './diffusion/routes.ts';
import { spreadOf } from './diffusion/spread.ts';
import { recordsOf } from './dossiers/record.ts';
import { dossierRoutes } from './dossiers/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { exportRoutes } from './export/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { ingestRoutes } from './ingests/routes.ts';
import { metricsRoutes } from './metrics/routes.ts';
import { neighbourhoodRoutes } from './neighbourhood/routes.ts';
import { llmsRoutes } from './openapi/llms.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { pathRoutes } from './paths/routes.ts';
import { problemRoutes } from './problems/routes.ts';
import { questionRoutes } from './questions/routes.ts';
import { releaseRoutes } from './release/routes.ts';
import { resourceRoutes } from './resources/routes.ts';
import type { Route } from './routing/route.ts';
import { searchRoutes } from './search/routes.ts';
import type { Service } from './service.ts';
import { sourceRoutes } from './sources/routes.ts';

/** Every address of the API. A new feature is a folder here and one line below. */
export function routesOf(service: Service): Route[] {
  const records = recordsOf(service);
  const spread = spreadOf(service, records);
  const routes = [
    ...questionRoutes(service),
    ...searchRoutes(service),
    ...neighbourhoodRoutes(service),
    ...evidenceRoutes(service),
    ...dossierRoutes(service, records, spread),
    ...compareRoutes(service, records),
    ...diffusionRoutes(service, spread),
    ...pathRoutes(service),
    ...resourceRoutes(service),
    ...sourceRoutes(service),
    ...cypherRoutes(service),
    ...ingestRoutes(service),
    ...releaseRoutes(service),
    ...exportRoutes(service),
    ...problemRoutes(),
    ...healthRoutes(service),
    ...metricsRoutes(service),
  ];
  const told = [...routes, ...llmsRoutes(routes)];
  return [...told, ...openApiRoutes(told)];
}
