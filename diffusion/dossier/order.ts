/** When something was done: the first and the last day that it can have been, ISO 8601; null: open. */
export interface Dating {
  earliest: string | null;
  latest: string | null;
  /** Only the intention has a date: the act, if it came, came on that day or later. */
  planned: boolean;
}

/** Whether the first of two came first: surely, maybe, surely not, or there is no telling. */
export type Order = 'certain' | 'possible' | 'reversed' | 'unknown';

/** The order of two acts by all days that each can mean; null: the act has no date at all. */
export function order(first: Dating | null, second: Dating | null): Order {
  const [a, b] = [open(first), open(second)];
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'certain';
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 'reversed';
  return dated(first) && dated(second) ? 'possible' : 'unknown';
}

/** The order that several tellings of the same two dates leave: only what all agree on is certain. */
export function agreed(orders: readonly Order[]): Order {
  const [one, ...others] = new Set(orders);
  if (one === undefined) return 'unknown';
  return others.length === 0 ? one : 'possible';
}

/** A plan bounds the act from below alone. */
function open(act: Dating | null): Pick<Dating, 'earliest' | 'latest'> {
  if (act === null) return { earliest: null, latest: null };
  return { earliest: act.earliest, latest: act.planned ? null : act.latest };
}

const dated = (act: Dating | null) => act !== null && !act.planned && (act.earliest !== null || act.latest !== null);
