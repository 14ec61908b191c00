import type { Express, Request, Response } from 'express';
import { digest } from '../../graph/ids.ts';
import { MethodError } from '../problems/errors.ts';
import type { Service } from '../service.ts';
import { readQuery } from './query.ts';
import type { Route } from './route.ts';

const methods = ['GET', 'HEAD', 'OPTIONS'];

/** Puts the routes on the app: GET and HEAD answer, OPTIONS tells the methods, every other method is refused with them. */
export function mount(app: Express, routes: readonly Route[], service: Service): void {
  for (const route of routes) {
    app
      .route(route.path.replace(/\{(\w+)\}/g, ':$1'))
      .get((request, response) => answer(route, service, request, response))
      .options((_request, response) => {
        response.set('Allow', methods.join(', ')).status(204).end();
      })
      .all((request) => {
        throw new MethodError(request.method, methods);
      });
  }
}

async function answer(route: Route, service: Service, request: Request, response: Response): Promise<void> {
  response.locals['route'] = route;
  const query = readQuery(request.originalUrl);
  if (route.cached) {
    const { version } = await service.dataset();
    const tag = `"${digest([version, request.originalUrl], 20)}"`;
    response.set('ETag', `W/${tag}`).set('Cache-Control', 'no-cache');
    // Express's own `fresh` gives up where fetch() adds `Cache-Control: no-cache` to a conditional request.
    if (request.get('if-none-match')?.includes(tag)) {
      response.status(304).end();
      return;
    }
  } else response.set('Cache-Control', 'no-store');
  const { body, next } = await route.run(request.params as Record<string, string>, query);
  if (next) response.links({ next: nextAddress(request.originalUrl, next) });
  response.json(body);
}

/** The same address with another cursor. */
function nextAddress(address: string, cursor: string): string {
  const [path, query] = address.split('?');
  const rest = (query ?? '').split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `${path}?${[...rest, `cursor=${cursor}`].join('&')}`;
}
