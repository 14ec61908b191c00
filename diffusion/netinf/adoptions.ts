import type { Sequences } from '../cascades/sequences.ts';

/**
 * The adoptions of each region, flat, in the order of the policies: those of region v stand at starts[v] to
 * starts[v + 1] - 1. Two regions are compared by walking both lists at once: no table of pairs is ever held.
 */
export interface Adoptions {
  starts: Int32Array;
  policy: Int32Array;
  /** Position in the sequences. */
  position: Int32Array;
}

export function adoptionsByRegion({ regions, region, starts }: Sequences): Adoptions {
  const offsets = new Int32Array(regions + 1);
  for (const v of region) offsets[v + 1] = (offsets[v + 1] as number) + 1;
  for (let v = 0; v < regions; v++) offsets[v + 1] = (offsets[v + 1] as number) + (offsets[v] as number);
  const next = offsets.slice();
  const position = new Int32Array(region.length);
  const policy = new Int32Array(region.length);
  for (let c = 0; c + 1 < starts.length; c++)
    for (let p = starts[c] as number; p < (starts[c + 1] as number); p++) {
      const at = next[region[p] as number] as number;
      next[region[p] as number] = at + 1;
      position[at] = p;
      policy[at] = c;
    }
  return { starts: offsets, policy, position };
}
