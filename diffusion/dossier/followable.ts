import { type Dating, order } from './order.ts';

/** A region that may have been followed instead. */
export interface Candidate {
  id: string;
  dating: Dating | null;
}

/** The candidates that were surely or maybe earlier than the follower, the earliest first, and how many have no date to tell by. */
export function followable<Region extends Candidate>(
  candidates: readonly Region[],
  follower: Dating | null,
): { certain: Region[]; possible: Region[]; undated: Region[] } {
  const sorted = candidates.toSorted((a, b) => byDay(a.dating, b.dating) || (a.id < b.id ? -1 : 1));
  const by = (wanted: string) => sorted.filter(({ dating }) => order(dating, follower) === wanted);
  return { certain: by('certain'), possible: by('possible'), undated: sorted.filter(({ dating }) => dating === null) };
}

const byDay = (a: Dating | null, b: Dating | null) => {
  const [one, other] = [a, b].map((each) => each?.earliest ?? each?.latest ?? '9999') as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
};
