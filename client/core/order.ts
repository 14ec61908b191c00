import { type Adopter, byDate, tierOf } from './adopter.ts';
import { type MarkName, markAt } from './marks.ts';

/** The columns of the table twin that can be sorted by, and how. A new column is one line here and one in the table. */
const orders = {
  date: byDate,
  region: (a, b) => a.id.localeCompare(b.id),
  tier: (a, b) => rank(a) - rank(b) || byDate(a, b),
  document: (a, b) => (a.document?.label ?? '\uffff').localeCompare(b.document?.label ?? '\uffff', 'zh') || byDate(a, b),
  standing: (a, b, day) => groupRank(a, day) - groupRank(b, day) || byDate(a, b),
  evidence: (a, b) => b.evidence.length - a.evidence.length || byDate(a, b),
} as const satisfies Record<string, (a: Adopter, b: Adopter, day: string) => number>;

export type Order = keyof typeof orders;

const rank = ({ kind }: Adopter) => ['province', 'city', 'county'].indexOf(tierOf(kind));

/** @param day the slider's, by which the standing of a region is told */
export function sorted(adopters: readonly Adopter[], order: Order, down: boolean, day: string): Adopter[] {
  const rows = [...adopters].sort((a, b) => orders[order](a, b, day));
  return down ? rows.reverse() : rows;
}

/** The list beside the map, in the groups that the day makes of it. */
const groups = ['done', 'maybe', 'like', 'later', 'undated', 'plan', 'without'] as const;
export type Group = (typeof groups)[number];

const groupRank = (adopter: Adopter, day: string) => groups.indexOf(groupOf[markAt(adopter, day)]);

const groupOf: Record<MarkName, Group> = {
  on: 'done',
  vague: 'done',
  maybe: 'maybe',
  like: 'like',
  later: 'later',
  undated: 'undated',
  plan: 'plan',
  without: 'without',
  below: 'undated',
  none: 'undated',
  unread: 'undated',
};

export function grouped(adopters: readonly Adopter[], day: string): [Group, Adopter[]][] {
  const rows = [...adopters].sort(byDate);
  return groups
    .map((group): [Group, Adopter[]] => [group, rows.filter((row) => groupOf[markAt(row, day)] === group)])
    .filter(([, members]) => members.length > 0);
}
