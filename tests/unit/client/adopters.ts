import type { Adopter } from '../../../client/core/adopter.ts';
import { spanOf } from '../../../client/core/days.ts';

/** An adopter as the service gives it, from its date. */
export function adopter(id: string, date: string | null, more: Partial<Adopter> = {}): Adopter {
  const kind = id.endsWith('0000') ? 'Province' : /^\d{4}00$/.test(id) ? 'City' : 'County';
  const spans = date === null ? { earliest: null, latest: null } : spanOf(date);
  return {
    id,
    kind,
    label: id,
    date,
    ...spans,
    status: 'adopted',
    equivalence: null,
    document: null,
    disputed: false,
    evidence: [],
    ...more,
  };
}
