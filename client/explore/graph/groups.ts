import { type Facts, type Known, type Link, otherEnd, type Thing } from './facts.ts';

/** Neighbours of a thing by one relation, in one direction and of one kind. */
export interface Group {
  /** `IN_REGION.in.Adoption`: how an opening names it. */
  by: string;
  relation: string;
  direction: 'out' | 'in';
  kind: string;
  /** All of them, and those that are not on the board. */
  all: number;
  fresh: number;
}

/** The name of the group that a link of a thing belongs to. */
export function groupOf(link: Link, id: string, things: ReadonlyMap<string, Thing>): string {
  const kind = things.get(otherEnd(link, id))?.kind ?? '';
  return `${link.relation}.${link.from === id ? 'out' : 'in'}.${kind}`;
}

/** What can be opened at a thing, the most first: counts are told before the click. */
export function groupsOf(thing: Known, { things }: Facts, here: ReadonlySet<string>): Group[] {
  const groups = new Map<string, Set<string>>();
  for (const link of thing.links) {
    const by = groupOf(link, thing.id, things);
    const ids = groups.get(by) ?? new Set();
    groups.set(by, ids.add(otherEnd(link, thing.id)));
  }
  return [...groups]
    .map(([by, ids]) => {
      const [relation = '', direction, kind = ''] = by.split('.');
      const fresh = [...ids].filter((id) => !here.has(id)).length;
      return { by, relation, direction: direction === 'in' ? 'in' : 'out', kind, all: ids.size, fresh } as const;
    })
    .sort((a, b) => b.all - a.all || (a.by < b.by ? -1 : 1));
}

/** How many neighbours of a thing are not on the board. */
export function freshOf(thing: Known, here: ReadonlySet<string>): number {
  return new Set(thing.links.map((link) => otherEnd(link, thing.id)).filter((id) => !here.has(id))).size;
}
