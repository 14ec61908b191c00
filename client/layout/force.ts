import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import { defaultOf } from '../explore/defaultOf.ts';
import { gathered } from './gather.ts';
import type { Layout, LayoutAsk, Spot } from './layout.ts';
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
    const neighbours = neighboursOf(ask);
    const batches = coarse(ask.batches, ask.nodes.length);
    const steps = Math.max(12, Math.min(300, Math.floor(budget / Math.max(1, ask.nodes.length * batches.length))));
    let outer = 0;
    for (const { parent, nodes } of batches) {
      const from = parent === null ? undefined : graph.getNodeAttributes(ids[parent]);
      nodes.forEach((index, order) => {
        const id = ids[index] ?? '';
        const reach = 0.5 + Math.sqrt(order + 1);
        const turn = golden * (outer + order);
        graph.addNode(id, { x: (from?.x ?? 0) + reach * Math.cos(turn), y: (from?.y ?? 0) + reach * Math.sin(turn) });
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
      const { x, y } = graph.hasNode(id) ? graph.getNodeAttributes(id) : { x: 0, y: 0 };
      return [x * unit * wide, y * unit];
    });
    const fixed = new Set(ids.flatMap((id, index) => (ask.pins[id] ? [index] : [])));
    // What was pinned stands where it was put; all else where it would be without that, but for making room.
    const placed = filling(ask.gather ? gathered(spots, ask.links) : spots).map(
      (spot, index) => ask.pins[ids[index] ?? ''] ?? spot,
    );
    return { spots: spaced(placed, fixed), guides: [], lanes: [] };
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

/** Stretches what came out much flatter or higher than the room that pictures have, by no more than twice. */
function filling(spots: readonly Spot[]): Spot[] {
  const extent = (values: readonly number[]) =>
    values.reduce((most, one) => Math.max(most, one)) - values.reduce((least, one) => Math.min(least, one));
  if (spots.length < 3) return [...spots];
  const share = extent(spots.map(([x]) => x)) / Math.max(1, extent(spots.map(([, y]) => y)));
  const [across, down] = share > wide ? [1, Math.min(2, share / wide)] : [Math.min(2, wide / Math.max(share, 0.1)), 1];
  return spots.map(([x, y]) => [x * across, y * down]);
}
