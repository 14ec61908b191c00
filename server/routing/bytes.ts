import type { Request } from 'express';
import { LiantuError } from '../../graph/errors.ts';
import type { Bytes } from './requestBody.ts';
import type { Route } from './route.ts';

/**
 * What a request brings. A length beyond the limit is refused before anything is read, and so is a packed body: what it
 * unpacks to could be any length.
 */
export function bytesOf(request: Request, { request: takes }: Route): Bytes {
  const media = (request.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (takes) {
    const encoding = request.get('content-encoding') ?? 'identity';
    if (encoding !== 'identity')
      throw new LiantuError('unsupported-media', 'Content-Encoding: send the body as it is, not packed.', { status: 415 });
    const length = Number(request.get('content-length') ?? 0);
    if (length > takes.limit)
      throw new LiantuError('too-large', `The body has ${length} bytes; ${takes.limit} is the most that is taken here.`, {
        status: 413,
      });
  }
  // A refusal halfway has to leave the connection open for the answer.
  return { media, chunks: request.iterator({ destroyOnReturn: false }) };
}
