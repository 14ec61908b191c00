import { provinceOf } from '../core/adopter.ts';
import { hubOf, type Tie } from '../core/tie.ts';
import type { LayoutAsk } from '../layout/layout.ts';
import { bandOf, isBound, type Member, type Months, spanIn } from './members.ts';
import { bands } from './plan.ts';

/** What a layout by time needs of the picture: where its axis lies, and what a member is called. */
export interface Strip {
  months: Months;
  /** Pixels of a month, and of the whole. */
  month: number;
  width: number;
  widthOf(member: Member): number;
}

/** Pixels of a line, above each lane for its name, and of the line before a bound. */
const line = 17;
const head = 16;
export const lead = 18;

/** The same regions and ties as a question to a layout. The same ones are asked the same, whatever the day and the switches. */
export function forceAsk(members: readonly Member[], ties: readonly Tie[]): LayoutAsk {
  const own = members.filter(isTied(ties));
  const at = new Map(own.map(({ id }, index) => [id, index]));
  const within = own.flatMap(({ id, role }, index): [number, number][] => {
    const province = role === 'city' ? at.get(provinceOf(id) ?? '') : undefined;
    return province === undefined ? [] : [[index, province]];
  });
  const tied = ties.flatMap(({ from, to }): [number, number][] => {
    const [a, b] = [at.get(from.id), at.get(to.id)];
    return a === undefined || b === undefined || a === b ? [] : [[Math.min(a, b), Math.max(a, b)]];
  });
  const links = new Map([...within, ...tied].map((link) => [link.join(' '), link]));
  const loose = own.flatMap(({ id, role }, index) => (role !== 'city' || !at.has(provinceOf(id) ?? '') ? [index] : []));
  const provinces = [...new Set(within.map(([, province]) => province))];
  return {
    layout: 'force',
    nodes: own.map(({ id, role }) => ({ id, lane: role, span: null })),
    lanes: [],
    links: [...links.values()],
    batches: [
      { parent: null, nodes: loose },
      ...provinces.map((parent) => ({
        parent,
        nodes: within.filter(([, province]) => province === parent).map(([city]) => city),
      })),
    ],
    pins: {},
    gather: true,
  };
}

/** Whether the force layout has a place for a region: it or a place in the same province stands at the end of a tie. */
export function isTied(ties: readonly Tie[]): (member: Member) => boolean {
  const hubs = new Set(ties.flatMap(({ from, to }) => [hubOf(from.id), hubOf(to.id)]));
  return ({ id }) => hubs.has(hubOf(id));
}

/** Everything by its date on the axis of the strip; what has no place there in bands below. */
export function timeAsk(members: readonly Member[], { months, month, width, widthOf }: Strip): LayoutAsk {
  return {
    layout: 'time',
    nodes: members.map((member) => {
      const span = spanIn(member, months);
      const bound = member.adopter && isBound(member.adopter);
      // A bound has a line before it that needs room as well.
      const from = span && (bound ? span[0] - lead / month : span[0]);
      return { id: member.id, lane: bandOf(member, months), span: span && [from ?? span[0], span[1]], width: widthOf(member) };
    }),
    lanes: bands,
    links: [],
    batches: [],
    pins: {},
    axis: { origin: months.from, unit: month, width, line, head },
  };
}
