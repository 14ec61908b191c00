import type { Express, Request, Response } from 'express';
import { groupBy } from '../../graph/group.ts';
import { digest } from '../../graph/ids.ts';
import { admit } from '../access/admit.ts';
import { callerOf } from '../access/caller.ts';
import { MethodError } from '../problems/errors.ts';
import type { Service } from '../service.ts';
import { bytesOf } from './bytes.ts';
import { readQuery } from './query.ts';
import type { Route } from './route.ts';
import { send } from './send.ts';

/** Puts the routes on the app: HEAD goes with GET, OPTIONS tells the methods of a path, every other is refused with them. */
export function mount(app: Express, routes: readonly Route[], service: Service): void {
  for (const [path, here] of groupBy(routes, (one) => one.path)) {
    const methods = allowed(here);
    const at = app.route(path.replace(/\{(\w+)\}/g, ':$1'));
    for (const one of here) {
      const method = one.method.toLowerCase() as Lowercase<Route['method']>;
      at[method]((request, response) => answer(one, service, request, response));
    }
    at.options((_request, response) => {
      response.set('Allow', methods.join(', ')).status(204).end();
    });
    at.all((request) => {
      throw new MethodError(request.method, methods);
    });
  }
}

function allowed(routes: readonly Route[]): string[] {
  const own = routes.map(({ method }) => method);
  return [...own.flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : [method])), 'OPTIONS'];
}

async function answer(route: Route, service: Service, request: Request, response: Response): Promise<void> {
  response.locals['route'] = route;
  admit(route.access, callerOf(request), service.tokens);
  const query = readQuery(request.originalUrl);
  if (route.cached) {
    const { version } = await service.dataset();
    const tag = `"${digest([version, request.originalUrl], 20)}"`;
    response.set('ETag', `W/${tag}`).set('Cache-Control', service.tokens?.read ? 'private, no-cache' : 'no-cache');
    // Express's own `fresh` gives up where fetch() adds `Cache-Control: no-cache` to a conditional request.
    if (request.get('if-none-match')?.includes(tag)) {
      response.status(304).end();
      return;
    }
  } else response.set('Cache-Control', 'no-store');
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const path = request.params as Record<string, string>;
  await send(route, await route.run(path, query, bytesOf(request, route), gone.signal), request, response);
}
