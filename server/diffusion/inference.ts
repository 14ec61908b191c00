import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { missing } from '../../diffusion/enough.ts';
import { LiantuError } from '../../graph/errors.ts';
import { threads } from '../../graph/threads.ts';
import { type Rankings, rankings } from './rankings.ts';

/** One at a time, as each takes all of a core; the days that readers ask for wait for each other. */
const { ask } = threads<Cascades, Rankings>(new URL('./worker.js', import.meta.url), { most: 1, waiting: 8, start: 5_000 });

/** Milliseconds. 200 policies of 31 regions take about five seconds. */
const patience = 120_000;

/**
 * Infers in a thread of its own, for it can take seconds; at once where there are too few policies for anything but an order.
 * @throws LiantuError where many wait already, or where it takes too long
 */
export async function inferApart(cascades: Cascades): Promise<Rankings> {
  if (missing(cascades) !== undefined) return rankings(cascades);
  const answer = await ask(cascades, { patience });
  if (typeof answer !== 'string') return answer;
  const says = answer === 'busy' ? 'Many days are being compared already' : 'Comparing the policies took too long';
  throw new LiantuError('too-many-requests', `${says}: ask again in a minute, or without asOf.`, { status: 429 });
}
