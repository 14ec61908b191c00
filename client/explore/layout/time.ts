import { families } from '../graph/families.ts';
import type { Spot } from '../state/state.ts';
import type { Layout, LayoutAsk } from './layout.ts';

/** Pixels that a node takes across with the beginning of its name, and down. */
const width = 96;
const line = 34;
/** Pixels of a day: the least at which the picture is no higher than it is wide by this share. */
const scales = [0.5, 0.8, 1.2, 1.8, 2.6, 4] as const;
const aspect = 1.5;
const yearOf = (days: number) => new Date(days * 86_400_000).getUTCFullYear();
const startOf = (year: number) => Date.UTC(year, 0, 1) / 86_400_000;

/**
 * From left to right by date, a lane for each kind. What has no date of its own stands in a column left of the first year, in
 * the same lanes: nothing is guessed.
 */
export const time: Layout = {
  name: 'time',
  place({ nodes, pins }) {
    const days = nodes.flatMap((node) => node.day ?? []);
    const [first, last] = days.length > 0 ? [yearOf(Math.min(...days)), yearOf(Math.max(...days)) + 1] : [2019, 2020];
    const span = startOf(last) - startOf(first);
    const tried = scales.map((day) => ({ day, ...lanes(nodes, startOf(first), day) }));
    const best = tried.find(({ day, height }) => day * span >= aspect * height) ?? tried.at(-1);
    const { day = 1, spots = [] } = best ?? {};
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      spots: spots.map((spot, index) => pins[nodes[index]?.id ?? ''] ?? spot),
      guides: years.map((year) => ({ x: (startOf(year) - startOf(first)) * day, label: String(year) })),
    };
  },
};

/** Every node in the first line of its lane that is free where its date falls; those without a date left of all. */
function lanes(nodes: LayoutAsk['nodes'], origin: number, day: number): { spots: Spot[]; height: number } {
  const spots: Spot[] = nodes.map(() => [0, 0]);
  let top = 0;
  for (const { id: family } of families) {
    const own = nodes.flatMap((node, index) => (node.family === family ? [{ ...node, index }] : []));
    if (own.length === 0) continue;
    const dated = own.flatMap((one) => (one.day === null ? [] : [{ ...one, day: one.day }]));
    const undated = own.filter((one) => one.day === null);
    const ends: number[] = [];
    dated.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
    for (const { index, day: at } of dated) {
      const x = (at - origin) * day;
      const free = ends.findIndex((end) => end <= x);
      const row = free === -1 ? ends.length : free;
      ends[row] = x + width;
      spots[index] = [x, top + row * line];
    }
    const columns = Math.max(3, Math.ceil(undated.length / 10));
    undated.forEach(({ index }, order) => {
      spots[index] = [-width * (1.2 + (order % columns)), top + Math.floor(order / columns) * line];
    });
    top += Math.max(ends.length, Math.ceil(undated.length / columns)) * line + line * 0.7;
  }
  return { spots, height: top };
}
