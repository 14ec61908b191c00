import { get } from '../http.ts';
import { type Asked, queryOf } from './asked.ts';
import { type Found, PathsAnswer } from './shapes.ts';

export const fetchPaths = (asked: Asked, signal?: AbortSignal): Promise<Found> =>
  get('/paths', PathsAnswer, queryOf(asked), signal);

/** Paths that are counted at most, where it matters only whether there are some. */
export const countedTo = 10;

/** How many paths there are under some conditions, no more than `countedTo`; none where the search cannot tell. */
export const countPaths = async (asked: Asked, signal?: AbortSignal): Promise<number> =>
  (await fetchPaths({ ...asked, k: countedTo }, signal)).data.length;

/** The address at which the service gives the same answer. */
export function addressOf(asked: Asked): string {
  const pairs = Object.entries(queryOf(asked)).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return `/api/v1/paths?${new URLSearchParams(pairs)}`;
}
