import { type Adopter, isDated, tierOf } from './adopter.ts';
import { type MarkName, markAt } from './marks.ts';

/** How many regions of one level stand where at a day. */
export interface Counts {
  /** With evidence that they had adopted by the day: `dated` and `bounded`. */
  adopted: number;
  dated: number;
  /** Known only as "not later than". */
  bounded: number;
  /** Known to the year that is running at the day. */
  possible: number;
  /** Similar practice under another name. */
  like: number;
  undated: number;
  later: number;
}

export function countAt(adopters: readonly Adopter[], day: string): Counts {
  const marks = adopters.map((adopter) => [adopter, markAt(adopter, day)] as const);
  const having = (...names: MarkName[]) => marks.filter(([, mark]) => names.includes(mark));
  const adopted = having('on', 'vague');
  const dated = adopted.filter(([adopter]) => isDated(adopter)).length;
  return {
    adopted: adopted.length,
    dated,
    bounded: adopted.length - dated,
    possible: having('maybe').length,
    like: having('like').length,
    undated: having('undated').length,
    later: having('later').length,
  };
}

export const provinces = (adopters: readonly Adopter[]) => adopters.filter(({ kind }) => tierOf(kind) === 'province');
export const cities = (adopters: readonly Adopter[]) => adopters.filter(({ kind }) => tierOf(kind) === 'city');
