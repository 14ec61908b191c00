import type { Facts } from './facts.ts';

/** The days that a date can mean; null is open. */
export interface Span {
  earliest: string | null;
  latest: string | null;
}

/**
 * When each thing began: by its own date; a region when it adopted the policy in question, as that has no date itself.
 * Things without one are not among them.
 */
export function spansOf(
  ids: readonly string[],
  { known }: Facts,
  adopters: ReadonlyMap<string, Span> = new Map(),
): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const id of ids) {
    const { earliest, latest } = adopters.get(id) ?? known.get(id) ?? { earliest: null, latest: null };
    if (earliest !== null || latest !== null) spans.set(id, { earliest, latest });
  }
  return spans;
}

/** Days since 1970 in the middle of a span. */
export function middleOf({ earliest, latest }: Span): number {
  const from = Date.parse(earliest ?? latest ?? '') / 86_400_000;
  const to = Date.parse(latest ?? earliest ?? '') / 86_400_000;
  return (from + to) / 2;
}

const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));

/** Whether a span can lie between two years, both counted; null is open. */
export function isWithin({ earliest, latest }: Span, since: number | null, until: number | null): boolean {
  const [first, last] = [yearOf(earliest ?? latest) ?? 0, yearOf(latest ?? earliest) ?? 9999];
  return (since === null || last >= since) && (until === null || first <= until);
}
