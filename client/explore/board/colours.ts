import { type Tone, toneOf, tones } from '../../core/tones.ts';
import type { Token } from '../../map/palette.ts';
import type { Span } from '../graph/days.ts';
import type { Thing } from '../graph/facts.ts';
import { familyOf, isRegion } from '../graph/families.ts';
import type { ColourName } from '../state/state.ts';

/** How a circle is filled. Never by colour alone: dates stand in the table, communities and the first by rank bear a number. */
export interface Fill {
  fill: Token;
  stroke: Token;
  /** The colour of the sign in it. */
  on: Token;
  /** A region of which no date is known: its outline is dashed. */
  dashed: boolean;
  /** A number beside it: that of its community, or its place by a centrality. */
  badge: string;
}

interface Of {
  span: Span | undefined;
  /** By a measure: the value of the thing, the highest there is, and its place among all from 0. */
  measured: { value: number; highest: number; place: number } | undefined;
}

/** Places by a centrality that are told as numbers. */
const told = 10;

const plain: Fill = { fill: 'surface', stroke: 'ink-2', on: 'ink-2', dashed: false, badge: '' };
const pale: readonly Tone[] = ['t2021', 't2022', 't2023'];
const toned = (tone: Tone, badge = ''): Fill => ({
  fill: tone,
  stroke: pale.includes(tone) ? 'line-control' : tone,
  on: `on-${tone}`,
  dashed: false,
  badge,
});
const step = (at: number): Tone => tones[Math.max(0, Math.min(tones.length - 1, Math.floor(at)))]?.name ?? 't2023';

function byYear({ kind }: Thing, { span }: Of): Fill {
  const tone = span && (isRegion(kind) || familyOf(kind) === 'adoption') ? toneOf(span) : undefined;
  if (tone) return toned(tone);
  return isRegion(kind) && kind !== 'Nation' ? { ...plain, stroke: 'surface', dashed: true } : plain;
}

/** The six largest communities have a step each; the rest are plain. All have their number. */
function byCommunity(_: Thing, { measured }: Of): Fill {
  if (!measured) return plain;
  const number = String(measured.value + 1);
  return measured.value < tones.length ? toned(step(measured.value), number) : { ...plain, badge: number };
}

function byRank(_: Thing, { measured }: Of): Fill {
  if (!measured || measured.value <= 0) return plain;
  const share = Math.sqrt(measured.value / measured.highest);
  return toned(step((1 - share) * tones.length), measured.place < told ? String(measured.place + 1) : '');
}

/** Every way to colour: a new one is a line, and a name in the state. */
export const colours: Record<ColourName, (thing: Thing, of: Of) => Fill> = {
  year: byYear,
  community: byCommunity,
  degree: byRank,
  betweenness: byRank,
  pagerank: byRank,
};
