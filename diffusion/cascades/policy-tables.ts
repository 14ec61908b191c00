import type { Row } from './read.ts';

/** A row of the tables of policies of the provinces; `note` is in the words of whoever collected it. */
export interface PolicyEvent {
  policy_id: string;
  region: string;
  date: string;
  date_kind: string;
  note: string;
}

/** One policy of those tables; `first_national` starts with the date of a national text, where there is one. */
export interface PolicyHead {
  policy_id: string;
  first_national: string;
  note: string;
}

/** The body that adopts for the whole country. */
export const nation = '全国';

/**
 * Rows for inference from the tables of provincial laws and programmes. Left out: places that the centre picked, and
 * dates of a report, which are upper bounds. A dated national text makes the nation an adopter of its own: else every
 * policy pushed from the centre turns into ties between provinces. A region without a row is unknown: read the result
 * with `absence: 'unknown'`.
 */
export function policyRows(
  events: readonly PolicyEvent[],
  heads: readonly PolicyHead[],
): { rows: Row[]; left: { event: PolicyEvent; reason: string }[] } {
  const designated = new Set(heads.filter(({ note }) => isDesignation(note)).map(({ policy_id }) => policy_id));
  const rows: Row[] = [];
  const left: { event: PolicyEvent; reason: string }[] = [];
  for (const event of events) {
    const { policy_id: policy, region, date: time } = event;
    if (designated.has(policy) || isDesignation(event.note)) left.push({ event, reason: 'the centre picked the place' });
    else if (event.date_kind === 'reported') left.push({ event, reason: 'the date is that of a report, an upper bound' });
    else rows.push({ policy, region, time, level: region === nation ? 'nation' : 'province' });
  }
  const taken = new Set(rows.map(({ policy }) => policy));
  for (const { policy_id: policy, first_national: text } of heads) {
    const time = /^\d{4}(?:-\d{2}){0,2}(?!\d)/.exec(text.trim())?.[0];
    if (time && taken.has(policy)) rows.push({ policy, region: nation, time, level: 'nation' });
  }
  return { rows, left };
}

const isDesignation = (note: string) => /central designation/i.test(note);
