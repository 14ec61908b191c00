import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { LiantuError } from '../../graph/errors.ts';

const minute = 60_000;

/**
 * Lets an address ask so many times a minute, and tells it in each answer how often it still may (`RateLimit-Policy`,
 * `RateLimit`; IETF draft-ietf-httpapi-ratelimit-headers-08) and, when it may not, when again (`Retry-After`).
 */
export function rate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: minute,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'liantu',
    // Its checks write to the console; what they are about is set with LIANTU_PROXIES.
    validate: false,
    handler: (_request, _response, next) =>
      next(
        new LiantuError('too-many-requests', `More than ${perMinute} requests in a minute: wait as long as Retry-After says.`, {
          status: 429,
        }),
      ),
  });
}
