import type { Layout, Spot } from './layout.ts';

/** Pixels between rings, and that a node with its name takes along one. */
const ring = 96;
const along = 118;
const wide = 1.25;

/** Around what was searched for, a sector for each kind, as wide as it has things; the best linked are nearest. */
export const radial: Layout = {
  name: 'radial',
  place({ nodes, lanes, links, batches, pins }) {
    const degrees = nodes.map(() => 0);
    for (const [from, to] of links) {
      degrees[from] = (degrees[from] ?? 0) + 1;
      degrees[to] = (degrees[to] ?? 0) + 1;
    }
    const seeds = batches.filter(({ parent }) => parent === null).flatMap((batch) => batch.nodes);
    const centre = new Set(seeds);
    const spots: Spot[] = nodes.map(() => [0, 0]);
    seeds.forEach((index, order) => {
      const angle = (2 * Math.PI * order) / seeds.length;
      const reach = seeds.length === 1 ? 0 : Math.max(ring * 0.6, (seeds.length * along) / (2 * Math.PI));
      spots[index] = [Math.cos(angle) * reach * wide, Math.sin(angle) * reach];
    });
    const inner = seeds.length === 1 ? ring * 1.4 : ring * 1.2 + (seeds.length * along) / (2 * Math.PI);
    const outer = nodes.map((node, index) => ({ ...node, index })).filter(({ index }) => !centre.has(index));
    const sectors = lanes.map((name) => outer.filter(({ lane }) => lane === name)).filter((own) => own.length > 0);
    // A sector of one thing still needs room for its name.
    const weights = sectors.map((own) => Math.sqrt(own.length) + 0.5);
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    let start = -Math.PI / 2;
    sectors.forEach((own, order) => {
      const angle = (2 * Math.PI * (weights[order] ?? 0)) / whole;
      own.sort((a, b) => (degrees[b.index] ?? 0) - (degrees[a.index] ?? 0) || (a.id < b.id ? -1 : 1));
      let left = own;
      for (let radius = inner; left.length > 0; radius += ring) {
        const fits = Math.max(1, Math.floor((radius * angle) / along));
        const here = left.slice(0, fits);
        left = left.slice(fits);
        here.forEach(({ index }, place) => {
          const turn = start + (angle * (place + 0.5)) / here.length;
          spots[index] = [Math.cos(turn) * radius * wide, Math.sin(turn) * radius];
        });
      }
      start += angle;
    });
    return { spots: spots.map((spot, index) => pins[nodes[index]?.id ?? ''] ?? spot), guides: [], lanes: [] };
  },
};
