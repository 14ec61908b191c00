import type { Request } from 'express';
import type { Caller } from './admit.ts';

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Who asks. A caller that a proxy speaks for is not taken to be on this machine, even where the proxy is. */
export function callerOf(request: Request): Caller {
  const forwarded = request.get('x-forwarded-for') ?? request.get('forwarded') ?? request.get('via');
  const here = forwarded === undefined && loopback.test(request.socket.remoteAddress ?? '');
  return { authorization: request.get('authorization'), here };
}
