import { LiantuError } from '../../graph/errors.ts';
import type { Access } from '../routing/route.ts';
import type { Tokens } from './tokens.ts';

/** The token of an `Authorization: Bearer …` header (RFC 6750). */
const bearer = /^Bearer +([\w\-.~+/]+=*)$/i;

/**
 * Lets a caller through or not. Who may write may read.
 * @throws LiantuError `unauthorized` (401) without a token or with a wrong one, `writing-is-off` (403) where none is set
 */
export function admit(access: Access, authorization: string | undefined, { read, write }: Tokens = {}): void {
  if (access === 'anyone' || (access === 'read' && !read)) return;
  if (access === 'write' && !write)
    throw new LiantuError('writing-is-off', 'Nothing can be written here: start the service with LIANTU_TOKEN set to a secret.', {
      status: 403,
    });
  const given = bearer.exec(authorization ?? '')?.[1];
  if (given !== undefined && (write?.is(given) || (access === 'read' && read?.is(given)))) return;
  const which = access === 'write' ? 'LIANTU_TOKEN' : 'LIANTU_READ_TOKEN';
  const wrong = authorization === undefined ? 'This needs a token' : 'The token is not the right one';
  throw new LiantuError('unauthorized', `${wrong}: send Authorization: Bearer with the ${which} of the service.`, {
    status: 401,
  });
}
