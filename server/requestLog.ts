import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics/metrics.ts';
import type { Route } from './routing/route.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Gives every request an id (the caller's own when it sends a UUID as `X-Request-Id`), and logs one line and counts it
 * when it ends. Queries and headers stay out of the log, as they may carry a token.
 */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const began = performance.now();
    const given = request.get('x-request-id') ?? '';
    const id = uuid.test(given) ? given : randomUUID();
    response.locals['id'] = id;
    response.set('X-Request-Id', id);
    response.on('close', () => {
      const { statusCode: status } = response;
      const route: Route | undefined = response.locals['route'];
      const milliseconds = performance.now() - began;
      // Addresses that are no route are one: a stranger cannot make up series.
      metrics.answered(route?.path ?? 'none', route ? request.method : 'any', status, milliseconds / 1000);
      const line = {
        id,
        method: request.method,
        path: (request.originalUrl.split('?')[0] ?? '').slice(0, 300),
        status,
        ms: Math.round(milliseconds * 10) / 10,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      // An answer that was cut off has the status with which it began.
      const { error: err, broken } = response.locals;
      if (status >= 500 || broken) log.error({ ...line, err }, 'request failed');
      else log.info(line, 'request');
    });
    next();
  };
}
