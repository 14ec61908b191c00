import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import { defaultOf } from '../defaultOf.ts';
import type { Spot } from '../state/state.ts';
import type { Layout, LayoutAsk } from './layout.ts';
import { spaced } from './spacing.ts';

const forceAtlas2 = defaultOf(imported);

/** Turn of a sunflower's seeds: no two of a batch start on one line. */
const golden = Math.PI * (3 - Math.sqrt(5));
/** Width to height of the room that pictures have. */
const wide = 1.35;
/** Steps of the algorithm that one picture may take, so that ten thousand nodes come in seconds. */
const budget = 400_000;

interface Node {
  x: number;
  y: number;
  fixed: boolean;
}

/**
 * ForceAtlas2 (Jacomy et al. 2014), batch by batch as things came to the board: what stood moves little when more comes, and
 * the same recipe gives the same picture. New nodes start around what they came from; nothing is left to chance.
 */
export const force: Layout = {
  name: 'force',
  place(ask) {
    const graph = new UndirectedGraph<Node>();
    const ids = ask.nodes.map(({ id }) => id);
    const pinned = new Set(Object.keys(ask.pins));
    const neighbours = neighboursOf(ask);
    const batches = coarse(ask.batches, ask.nodes.length);
    const steps = Math.max(12, Math.min(300, Math.floor(budget / Math.max(1, ask.nodes.length * batches.length))));
    let outer = 0;
    for (const { parent, nodes } of batches) {
      const from = parent === null ? undefined : graph.getNodeAttributes(ids[parent]);
      nodes.forEach((index, order) => {
        const id = ids[index] ?? '';
        const pin = ask.pins[id];
        const reach = 0.5 + Math.sqrt(order + 1);
        const [x, y] = [
          (from?.x ?? 0) + reach * Math.cos(golden * (outer + order)),
          (from?.y ?? 0) + reach * Math.sin(golden * (outer + order)),
        ];
        graph.addNode(id, pin ? { x: pin[0] / unit / wide, y: pin[1] / unit, fixed: true } : { x, y, fixed: false });
      });
      outer += nodes.length;
      for (const index of nodes)
        for (const other of neighbours[index] ?? []) {
          const [a, b] = [ids[index], ids[other]];
          if (a !== b && graph.hasNode(b) && !graph.hasEdge(a, b)) graph.addEdge(a, b);
        }
      if (graph.order > 1) forceAtlas2.assign(graph, { iterations: steps, settings: settingsFor(graph.order) });
    }
    const spots = ids.map((id): Spot => {
      const pin = ask.pins[id];
      if (pin) return pin;
      const { x, y } = graph.hasNode(id) ? graph.getNodeAttributes(id) : { x: 0, y: 0 };
      return [x * unit * wide, y * unit];
    });
    const fixed = new Set(ids.flatMap((id, index) => (pinned.has(id) ? [index] : [])));
    return { spots: spaced(spots, fixed), guides: [] };
  },
};

/** Pixels for one unit of the algorithm: with these settings neighbours come to stand about six units apart. */
const unit = 12;

const settingsFor = (order: number) => ({
  gravity: 0.6,
  scalingRatio: 4,
  strongGravityMode: false,
  barnesHutOptimize: order > 400,
  barnesHutTheta: 0.8,
  slowDown: 1 + Math.log(order),
});

function neighboursOf({ nodes, links }: LayoutAsk): number[][] {
  const lists: number[][] = nodes.map(() => []);
  for (const [from, to] of links) {
    lists[from]?.push(to);
    lists[to]?.push(from);
  }
  return lists;
}

/** Of many batches the first hundred are apart: each is a run of the algorithm over all that stand. */
function coarse(batches: LayoutAsk['batches'], order: number): LayoutAsk['batches'] {
  const most = order > 2000 ? 4 : 100;
  if (batches.length <= most) return batches;
  const rest = batches.slice(most - 1);
  return [...batches.slice(0, most - 1), { parent: rest[0]?.parent ?? null, nodes: rest.flatMap(({ nodes }) => nodes) }];
}
