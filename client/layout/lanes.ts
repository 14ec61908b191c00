import type { Axis, LaneSpan, LayoutAsk, LayoutNode, Spot } from './layout.ts';

interface Measures extends Axis {
  /** Where nodes without a date stand: in a column left of the first day, or in lines across the whole. */
  undated: 'left' | 'across';
}

type Placed = LayoutNode & { index: number; width: number };

/** Lines between two lanes. */
const between = 0.7;

/** Every node in the first line of its lane that is free where its date falls; those without one where `undated` says. */
export function lanesOf({ nodes, lanes }: LayoutAsk, measures: Measures): { spots: Spot[]; lanes: LaneSpan[] } {
  const spots: Spot[] = nodes.map(() => [0, 0]);
  let top = 0;
  const spans = lanes.map((lane): LaneSpan => {
    const own = nodes.flatMap((node, index): Placed[] => (node.lane === lane ? [{ width: 0, ...node, index }] : []));
    if (own.length === 0) return { top, bottom: top };
    const start = top;
    top += measures.head;
    const undated = own.filter(({ span }) => span === null);
    const rows = datedIn(own, measures, top, spots);
    const more =
      measures.undated === 'left' ? leftOf(undated, measures, top, spots) : across(undated, measures, top, rows, spots);
    const bottom = top + (measures.undated === 'left' ? Math.max(rows, more) : rows + more) * measures.line;
    const span = { top: start, bottom };
    top = bottom + measures.line * between;
    return span;
  });
  return { spots, lanes: spans };
}

/** @returns how many lines they take */
function datedIn(own: readonly Placed[], { origin, unit, line }: Measures, top: number, spots: Spot[]): number {
  const dated = own.flatMap(({ span, ...node }) => (span ? [{ ...node, from: span[0], to: span[1] }] : []));
  dated.sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  const ends: number[] = [];
  for (const { index, from, to, width } of dated) {
    const x = (from - origin) * unit;
    const free = ends.findIndex((end) => end <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = (to - origin) * unit + width;
    spots[index] = [((from + to) / 2 - origin) * unit, top + row * line];
  }
  return ends.length;
}

function leftOf(undated: readonly Placed[], { line }: Measures, top: number, spots: Spot[]): number {
  const columns = Math.max(3, Math.ceil(undated.length / 10));
  undated.forEach(({ index, width }, order) => {
    spots[index] = [-width * (1.2 + (order % columns)), top + Math.floor(order / columns) * line];
  });
  return Math.ceil(undated.length / columns);
}

function across(undated: readonly Placed[], { width: whole, line }: Measures, top: number, above: number, spots: Spot[]): number {
  let [x, row] = [0, above];
  for (const { index, width } of undated) {
    if (x > 0 && x + width > whole) [x, row] = [0, row + 1];
    spots[index] = [x, top + row * line];
    x += width;
  }
  return undated.length === 0 ? 0 : row + 1 - above;
}
