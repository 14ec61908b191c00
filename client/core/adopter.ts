import { monthOf } from './days.ts';

/** A region that a source says adopted, tried, planned or paralleled the policy: one row of the question `adopters`. */
export interface Adopter {
  id: string;
  kind: string;
  label: string;
  /** EDTF as precise as the source; null when it only shows the scheme already running. */
  date: string | null;
  /** First and last day that the date can mean; null is open. */
  earliest: string | null;
  latest: string | null;
  status: string | null;
  /** The name of a scheme of the region that works alike; it may stand beside an adoption proper. */
  equivalence: string | null;
  document: { id: string; label: string } | null;
  /** What a component is called in the region's own texts. */
  wordings?: readonly string[];
  /** Sources disagree on the date. */
  disputed: boolean;
  evidence: string[];
}

export type Tier = 'province' | 'city' | 'county';

/** Which level of the map a region belongs to; a county and a development zone share the lowest. */
export function tierOf(kind: string): Tier {
  if (kind === 'Province') return 'province';
  return kind === 'City' ? 'city' : 'county';
}

/** The adcode of the province around a region; undefined for one without an adcode, and for the nation. */
export function provinceOf(id: string): string | undefined {
  return /^\d{6}$/.test(id) && id !== '100000' ? `${id.slice(0, 2)}0000` : undefined;
}

/** Whether so many pieces of evidence speak for it; that a scheme lacks something has none of its own. */
export const isProven =
  (pieces: number) =>
  (adopter: Adopter): boolean =>
    isWithout(adopter) || adopter.evidence.length >= pieces;

/** Only announced: no evidence that it was ever done. */
export function isPlan({ status }: Adopter): boolean {
  return status === 'planned' || status === 'exploring';
}

/** Works alike under another name, and no source says that it was ever the policy itself. */
export function isEquivalent({ status }: Adopter): boolean {
  return status === 'similar';
}

/** Lists what its scheme consists of, and the component in question is not among it. */
export function isWithout({ status }: Adopter): boolean {
  return status === 'without';
}

/** Counts as an adoption proper: done, and under the policy's name. */
export function isAdoption(adopter: Adopter): boolean {
  return !isPlan(adopter) && !isEquivalent(adopter) && !isWithout(adopter);
}

export type Dated = Adopter & { earliest: string; latest: string };

export function isDated(adopter: Adopter): adopter is Dated {
  return adopter.earliest !== null && adopter.latest !== null;
}

/** Known to no more than a year, or to a span that is longer than a quarter. */
export function isVague({ earliest, latest }: Dated): boolean {
  return monthOf(latest) - monthOf(earliest) > 3;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * In order of date. One known to the year alone stands at the year's end, when it is certain, as the service orders it;
 * "not later than" by its bound; undated last.
 */
export function byDate(a: Adopter, b: Adopter): number {
  const first = (one: Adopter) => (isDated(one) && isVague(one) ? one.latest : (one.earliest ?? one.latest ?? '9999'));
  return byText(first(a), first(b)) || byText(a.latest ?? '9999', b.latest ?? '9999') || byText(a.id, b.id);
}
