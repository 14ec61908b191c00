import type { ErrorRequestHandler, RequestHandler } from 'express';
import { NotFoundError } from '../../graph/errors.ts';
import { nearestNames } from '../names/distance.ts';
import type { Route } from '../routing/route.ts';
import { MethodError } from './errors.ts';
import { toProblem } from './problem.ts';

/** Seconds after which a reader may ask a store again that did not answer. */
const retryAfter = 5;

/** The one place where an error becomes an answer. */
export const answerProblem: ErrorRequestHandler = async (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const route: Route | undefined = response.locals['route'];
  const example = await route?.example().catch(() => undefined);
  const problem = toProblem(error, { id: response.locals['id'], example });
  response.locals['error'] = error;
  if (problem.status === 503 || (problem.status === 429 && !response.get('Retry-After')))
    response.set('Retry-After', String(retryAfter));
  if (error instanceof MethodError) response.set('Allow', error.allowed.join(', '));
  // RFC 6750: how to come in.
  if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer realm="liantu"');
  // What was set for the answer that did not come.
  response.removeHeader('ETag');
  response.set('Cache-Control', 'no-store').status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
};

/** Answers what no route has taken, with the nearest addresses there are. */
export function noSuchRoute(routes: readonly Route[]): RequestHandler {
  const paths = [...new Set(routes.map(({ path }) => path))];
  return ({ path }, _response, next) => {
    const shown = path.slice(0, 120);
    const near = shown.startsWith('/api') ? nearestNames(shown, paths) : [];
    next(new NotFoundError(`There is nothing at ${shown}; /api/openapi.json lists every address.`, near));
  };
}
