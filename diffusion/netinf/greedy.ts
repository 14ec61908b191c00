import { compareEdges, type Edge, rivals } from './edge.ts';
import { type Candidates, candidates } from './lazy.ts';
import type { Search } from './search.ts';

/** Greedy choice of the parents of one destination: edges with gains above 0, which do not rise, found as they are asked for. */
export function* greedy(search: Search): Generator<Edge, void> {
  const queue = candidates(search);
  for (;;) {
    const tied = leaders(queue);
    const edges = tied.map((u) => search.edge(u)).sort(compareEdges);
    const best = edges[0];
    if (!best) return;
    for (const u of tied) if (u !== best.origin) queue.putBack(u);
    yield best;
    search.take(best.origin);
    queue.outdate();
  }
}

/** Takes from the queue the candidate with the largest gain and all that equal it; none where nothing gains. */
function leaders(queue: Candidates): number[] {
  let tied: number[] = [];
  let best = 0;
  for (let next = queue.next(best); next !== undefined; next = queue.next(best)) {
    tied.push(next);
    if (queue.gain(next) <= best) continue;
    best = queue.gain(next);
    const least = best;
    for (const other of tied) if (!rivals(queue.gain(other), least)) queue.putBack(other);
    tied = tied.filter((other) => rivals(queue.gain(other), least));
  }
  return tied;
}
