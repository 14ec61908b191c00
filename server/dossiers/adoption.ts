import { z } from 'zod';
import type { Dating } from '../../diffusion/dossier/order.ts';
import { boundedBy } from '../../graph/choose.ts';
import { dateSpan } from '../../graph/dates.ts';
import { groupBy } from '../../graph/group.ts';
import { Statement } from '../../graph/statement.ts';
import { ThingRow } from '../things/thing.ts';
import { Quote, quotesOf } from './quotes.ts';
import type { Act, PolicyRecord, RegionRecord } from './record.ts';

const day = z.string().nullable();

/** One telling of the date of an adoption, and who tells it. */
const DateClaim = z.object({
  date: z.string().describe('EDTF, as precise as the source'),
  earliest: day.describe('the first day it can mean; null: open'),
  latest: day.describe('the last day it can mean; null: open'),
  status: z.string().nullable().describe('what was so on that date: adopted, pilot, similar, exploring, planned'),
  later: z.boolean().describe('a later stage, not the first adoption'),
  chosen: z.boolean().describe('the one that stands for the region'),
  conflicting: z.boolean().describe('cannot be true beside another'),
  assertion: Statement.shape.assertion,
  modality: Statement.shape.modality,
  document: ThingRow.nullable(),
  quotes: z.array(Quote),
});

/** When and how far a region took up the policy; null dates where no source gives one. */
export const AdoptionDates = z
  .object({
    status: z.string().nullable().describe('the firmest that is known; null: no source tells of an adoption'),
    planned: z.boolean().describe('only the intention is known, and its date is that of the plan'),
    date: z.string().nullable().describe('EDTF'),
    earliest: day,
    latest: day,
    conflict: z.boolean(),
    claims: z.array(DateClaim).describe('every date that a source gives, by day'),
  })
  .meta({ id: 'AdoptionDates' });

export type AdoptionDates = z.infer<typeof AdoptionDates>;

const isPlan = (status: string | undefined) => status === 'planned' || status === 'exploring';

/** The adoption of a region that counts: one that happened before a plan, then the earliest. */
export function adoptionOf(region: RegionRecord | undefined): Act | undefined {
  const adoptions = region?.acts.filter(({ kind }) => kind === 'Adoption') ?? [];
  const rank = ({ properties: { status, earliest, latest } }: Act) => `${isPlan(status) ? 1 : 0}${earliest ?? latest ?? '9999'}`;
  return adoptions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))[0];
}

/** The days of an adoption; null where it has none. */
export function datingOf(adoption: Act | undefined): Dating | null {
  const { date, earliest = null, latest = null, status } = adoption?.properties ?? {};
  return date === undefined ? null : { earliest, latest, planned: isPlan(status) };
}

/** Every date of a region's adoption with its proof. */
export function datesOf(region: RegionRecord | undefined, named: PolicyRecord['named']): AdoptionDates {
  const adoption = adoptionOf(region);
  const { date = null, earliest = null, latest = null, status, conflicts = [], conflicting = [] } = adoption?.properties ?? {};
  const told = adoption?.statements.filter(({ predicate, polarity }) => predicate === 'date' && polarity === 'affirmed') ?? [];
  const same = groupBy(told, ({ value, qualifiers, assertion, modality }) =>
    JSON.stringify([value, qualifiers?.['status'], qualifiers?.['stage'], qualifiers?.['document'], assertion, modality]),
  );
  const claims = [...same.values()].map((statements): AdoptionDates['claims'][number] => {
    const [one] = statements as [Statement];
    const span = dateSpan(String(one.value));
    const { status: of, stage, document } = one.qualifiers ?? {};
    return {
      date: String(one.value),
      earliest: span?.earliest ?? null,
      latest: span?.latest ?? null,
      status: of === undefined ? null : String(of),
      later: stage === 'later',
      chosen: boundedBy(one) === date,
      conflicting: statements.some(({ id }) => conflicting.includes(id)),
      assertion: one.assertion,
      modality: one.modality,
      document: document === undefined ? null : named({ id: String(document), kind: 'Document' }),
      quotes: quotesOf(statements),
    };
  });
  const byDay = (claim: (typeof claims)[number]) => `${claim.earliest ?? claim.latest ?? ''} ${claim.date}`;
  return {
    status: status ?? null,
    planned: isPlan(status),
    date,
    earliest,
    latest,
    conflict: conflicts.includes('date'),
    claims: claims.sort((a, b) => (byDay(a) < byDay(b) ? -1 : 1)),
  };
}
