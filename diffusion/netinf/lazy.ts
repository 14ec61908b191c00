import { rivals } from './edge.ts';
import { heap } from './heap.ts';
import type { Search } from './search.ts';

/** The origins that could be chosen, with lazily computed gains. */
export interface Candidates {
  /** Takes out a candidate whose gain, computed now, rivals `best`; undefined where none is left. */
  next(best: number): number | undefined;
  /** Of a candidate that `next` gave. */
  gain(origin: number): number;
  putBack(origin: number): void;
  /** An edge was taken: from now on the gains are upper bounds only. */
  outdate(): void;
}

/** After as many single evaluations, one pass that computes all gains is cheaper. */
const patience = 2;

/**
 * Lazy evaluation (CELF, Leskovec et al. 2007): gains only fall, so an old gain is an upper bound, and only candidates
 * whose bound comes to the top are computed anew; where too many do, as after a first edge that explains most, all are.
 */
export function candidates(search: Search): Candidates {
  let bound = search.gains();
  let round = 0;
  let evaluations = 0;
  const computed = new Int32Array(bound.length);
  const taken = new Uint8Array(bound.length);
  const gain = (origin: number) => bound[origin] as number;
  const queue = heap((a, b) => gain(a) > gain(b) || (gain(a) === gain(b) && a < b));
  const fill = () => {
    queue.clear();
    bound.forEach((value, u) => {
      if (value > 0 && !taken[u]) queue.push(u);
    });
  };
  const refresh = () => {
    bound = search.gains();
    computed.fill(round);
    fill();
  };
  fill();
  return {
    next(best) {
      for (;;) {
        const top = queue.top();
        if (top === undefined || gain(top) <= 0 || !rivals(gain(top), best)) return undefined;
        if (computed[top] === round) {
          taken[top] = 1;
          return queue.pop();
        }
        if (++evaluations > patience) refresh();
        else {
          queue.pop();
          bound[top] = search.gain(top);
          computed[top] = round;
          queue.push(top);
        }
      }
    },
    gain,
    putBack(origin) {
      taken[origin] = 0;
      queue.push(origin);
    },
    outdate() {
      round++;
      evaluations = 0;
    },
  };
}
