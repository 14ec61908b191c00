import { lanesOf } from './lanes.ts';
import type { Layout, LayoutAsk, Places } from './layout.ts';

/** Pixels that a node takes across with the beginning of its name, and down. */
const width = 96;
const line = 34;
/** Pixels of a day: the least at which the picture is no higher than it is wide by this share. */
const scales = [0.5, 0.8, 1.2, 1.8, 2.6, 4] as const;
const aspect = 1.5;
const yearOf = (days: number) => new Date(days * 86_400_000).getUTCFullYear();
const startOf = (year: number) => Date.UTC(year, 0, 1) / 86_400_000;

/**
 * From left to right by date, each in the middle of the days that it can mean, a lane for each kind. What has no date of its
 * own stands apart and nothing is guessed: in a column left of the first year, in the same lanes; on an axis that is given, in
 * lines across its own lane.
 */
export const time: Layout = {
  name: 'time',
  place(ask) {
    const { spots, guides, lanes } = ask.axis ? { ...lanesOf(ask, { ...ask.axis, undated: 'across' }), guides: [] } : free(ask);
    return { spots: spots.map((spot, index) => ask.pins[ask.nodes[index]?.id ?? ''] ?? spot), guides, lanes };
  },
};

function free(ask: LayoutAsk): Places {
  const ends = ask.nodes.flatMap(({ span }) => span ?? []);
  const [first, last] = ends.length > 0 ? [yearOf(Math.min(...ends)), yearOf(Math.max(...ends)) + 1] : [2019, 2020];
  const origin = startOf(first);
  const whole = startOf(last) - origin;
  const nodes = ask.nodes.map((node) => ({ ...node, width }));
  const tried = scales.map((day) => ({
    day,
    ...lanesOf({ ...ask, nodes }, { origin, unit: day, line, head: 0, width: 0, undated: 'left' }),
  }));
  const fits = ({ day, lanes }: (typeof tried)[number]) => day * whole >= aspect * (lanes.at(-1)?.bottom ?? 0);
  const { day = 1, spots = [], lanes = [] } = tried.find(fits) ?? tried.at(-1) ?? {};
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { spots, lanes, guides: years.map((year) => guideAt(year, origin, day)) };
}

const guideAt = (year: number, origin: number, day: number) => ({ x: (startOf(year) - origin) * day, label: String(year) });
