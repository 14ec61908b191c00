import { type Adopter, isDated, isEquivalent, isPlan, isVague, isWithout } from './adopter.ts';

/** How a region stands at a day, as the table of marks in the design tells them apart. */
export type MarkName = 'on' | 'vague' | 'maybe' | 'like' | 'later' | 'undated' | 'plan' | 'without' | 'below' | 'none' | 'unread';

export interface Mark {
  /** What fills the tile: the year's tone, the surface, nothing, or the grey of "not in these sources". */
  ground: 'tone' | 'surface' | 'clear' | 'sunken';
  stripes: boolean;
  outline: 'none' | 'thin' | 'strong' | 'dashed';
  /** Names of what has happened are bold. */
  strong: boolean;
  /** The date is part of what is known at this day. */
  reached: boolean;
}

export const marks: Record<MarkName, Mark> = {
  on: { ground: 'tone', stripes: false, outline: 'none', strong: true, reached: true },
  vague: { ground: 'tone', stripes: true, outline: 'none', strong: true, reached: true },
  // A date known to the year, inside that year: stripes without a ground, as it may be so already.
  maybe: { ground: 'surface', stripes: true, outline: 'thin', strong: false, reached: false },
  like: { ground: 'surface', stripes: false, outline: 'strong', strong: true, reached: true },
  later: { ground: 'surface', stripes: false, outline: 'thin', strong: false, reached: false },
  undated: { ground: 'clear', stripes: false, outline: 'dashed', strong: false, reached: false },
  plan: { ground: 'surface', stripes: false, outline: 'thin', strong: false, reached: false },
  // A scheme that is listed, without the component in question.
  without: { ground: 'surface', stripes: false, outline: 'thin', strong: false, reached: false },
  // The sources tell of it, with less evidence than is asked for.
  below: { ground: 'clear', stripes: false, outline: 'thin', strong: false, reached: false },
  none: { ground: 'sunken', stripes: false, outline: 'none', strong: false, reached: false },
  // Before the first answer nothing is said of a region, not even that the sources do not mention it.
  unread: { ground: 'clear', stripes: false, outline: 'thin', strong: false, reached: false },
};

/** The mark of a region at the end of a day. `on` says that it is certain by then, never that it is merely possible. */
export function markAt(adopter: Adopter | undefined, day: string): MarkName {
  if (!adopter) return 'none';
  if (isPlan(adopter)) return 'plan';
  if (isWithout(adopter)) return 'without';
  if (!isDated(adopter)) {
    const bounded = adopter.latest !== null && adopter.latest <= day;
    if (!bounded) return adopter.earliest !== null && adopter.earliest > day ? 'later' : 'undated';
    return isEquivalent(adopter) ? 'like' : 'vague';
  }
  if (adopter.earliest > day) return 'later';
  if (adopter.latest > day) return 'maybe';
  if (isEquivalent(adopter)) return 'like';
  return isVague(adopter) ? 'vague' : 'on';
}

/** Signs that stand in a tile beside its name, so that a mark is told without its outline. */
export const signs: Partial<Record<MarkName, string>> = { like: '≈', without: '−' };
