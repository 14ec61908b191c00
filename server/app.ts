import express, { type Express } from 'express';
import { rate } from './access/rate.ts';
import { agentsOverHttp } from './agents/http.ts';
import { toolsOf } from './agents/tools.ts';
import { metricsOf } from './metrics/metrics.ts';
import { answerProblem, noSuchRoute } from './problems/handler.ts';
import { software } from './release/software.ts';
import { requestLog } from './requestLog.ts';
import { routesOf } from './routes.ts';
import { mount } from './routing/mount.ts';
import { security } from './security.ts';
import type { Service } from './service.ts';
import { serveClient } from './web.ts';

export interface AppOptions extends Service {
  /** The folder of the built client; without it only the API answers. */
  web?: string;
  /** Requests that an address may make a minute; without it any number. */
  rate?: number;
  /** Proxies before the service whose word about the caller's address is taken. */
  proxies?: number;
}

/**
 * The service as an Express app that listens nowhere yet.
 * @example createApp({ store, catalogue, log, dataset: datasetOf({ store, catalogue }), web: 'dist/web' })
 */
export function createApp({ web, rate: perMinute, proxies = 0, ...given }: AppOptions): Express {
  const service = { metrics: metricsOf(), ...given };
  const app = express();
  app.disable('x-powered-by');
  app.enable('case sensitive routing');
  // Both are done by the routes themselves: the ETag follows from the edition of the data, and queries are read strictly.
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', proxies);

  const routes = routesOf(service);
  app.use(requestLog(service.log, service.metrics), security());
  if (perMinute) app.use(['/api', '/mcp'], rate(perMinute));
  mount(app, routes, service);
  app.use(agentsOverHttp(service, toolsOf(service, routes), software().version));
  app.use(serveClient(web), noSuchRoute(routes), answerProblem);
  return app;
}
