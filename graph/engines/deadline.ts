import { setTimeout as after } from 'node:timers/promises';

/** What is thrown when work is not done in time. The work itself goes on: whoever began it sees to its end. */
export class Late extends Error {}

/**
 * The result of work, or a failure when it takes longer: a server that holds a connection open and is silent would keep
 * its askers waiting for minutes.
 * @throws Late
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const done = new AbortController();
  const late = after(milliseconds, undefined, { signal: done.signal }).then(
    () => Promise.reject(new Late(`no answer within ${milliseconds} ms`)),
    () => work,
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
