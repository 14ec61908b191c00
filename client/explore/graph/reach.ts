import type { State } from '../state/state.ts';
import { type Facts, otherEnd } from './facts.ts';
import { groupOf } from './groups.ts';

/** Things that came to the board together. */
export interface Batch {
  /** What was opened; null for those that were searched for. */
  parent: string | null;
  ids: readonly string[];
}

/**
 * What the recipe leads to, in its order: those searched for, then what each opening added. What is opened at a thing that
 * is not on the board waits until it comes. Hidden things are among them, as what they led to stays.
 */
export function reach({ seeds, opened }: Pick<State, 'seeds' | 'opened'>, { known, things, missing }: Facts): Batch[] {
  const here = new Set(seeds.filter((id) => !missing.has(id)));
  const batches: Batch[] = here.size === 0 ? [] : [{ parent: null, ids: [...here] }];
  let waiting = [...opened];
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length;
    waiting = waiting.filter(({ id, by }) => {
      if (!here.has(id)) return true;
      const links = known.get(id)?.links.filter((link) => by === '*' || groupOf(link, id, things) === by) ?? [];
      const more = [...new Set(links.map((link) => otherEnd(link, id)))].filter((one) => !here.has(one));
      for (const one of more) here.add(one);
      if (more.length > 0) batches.push({ parent: id, ids: more });
      return false;
    });
  }
  return batches;
}
