import { compareEdges, type Edge } from './edge.ts';
import { heap } from './heap.ts';

/**
 * The sequences of all destinations as one: an edge changes the gains of its own destination only, so that this equals
 * the greedy choice over all pairs at once. Each sequence is asked for no more than is taken from it, and one ahead.
 * @param sequences one for each destination, gains not rising
 */
export function merge(sequences: readonly Iterator<Edge, void>[], limit: number): Edge[] {
  const heads: (Edge | undefined)[] = sequences.map((edges) => edges.next().value ?? undefined);
  const queue = heap((a, b) => compareEdges(heads[a] as Edge, heads[b] as Edge) < 0);
  heads.forEach((head, v) => {
    if (head) queue.push(v);
  });
  const merged: Edge[] = [];
  while (merged.length < limit) {
    const v = queue.pop();
    if (v === undefined) break;
    merged.push(heads[v] as Edge);
    if (merged.length === limit) break;
    heads[v] = sequences[v]?.next().value ?? undefined;
    if (heads[v]) queue.push(v);
  }
  return merged;
}
