import { LiantuError } from '../../graph/errors.ts';
import type { Access } from '../routing/route.ts';
import type { Tokens } from './tokens.ts';

/** What a caller shows of itself. */
export interface Caller {
  authorization: string | undefined;
  /** Whether it is on this machine, with no proxy between. */
  here: boolean;
}

/** The token of an `Authorization: Bearer …` header (RFC 6750). */
const bearer = /^Bearer +([\w\-.~+/]+=*)$/i;

/**
 * Lets a caller through or not. Who may write may read.
 * @throws LiantuError `unauthorized` (401) without a token or with a wrong one, `writing-is-off` (403) where none is set
 */
export function admit(access: Access, { authorization, here }: Caller, { read, write }: Tokens = {}): void {
  if (access === 'anyone' || (access === 'read' && !read) || (access === 'trusted' && here && !read)) return;
  if (!write && !(read && access !== 'write'))
    throw new LiantuError('writing-is-off', `This is closed: start the service with LIANTU_TOKEN set to a secret, and send it.`, {
      status: 403,
    });
  const given = bearer.exec(authorization ?? '')?.[1];
  if (given !== undefined && (write?.is(given) || (access !== 'write' && read?.is(given)))) return;
  const which = access === 'write' || !read ? 'LIANTU_TOKEN' : 'LIANTU_READ_TOKEN';
  const wrong = authorization === undefined ? 'This needs a token' : 'The token is not the right one';
  throw new LiantuError('unauthorized', `${wrong}: send Authorization: Bearer with the ${which} of the service.`, {
    status: 401,
  });
}
