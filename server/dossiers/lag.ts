import { z } from 'zod';
import { agreed, order as orderOf } from '../../diffusion/dossier/order.ts';
import { monthsBetween } from '../../graph/dates.ts';
import { AdoptionDates } from './adoption.ts';

const Range = z.object({ least: z.int(), most: z.int() });

/** How long after the model the follower came, by one telling of each date. */
const Lag = z.object({
  from: z.string().describe('EDTF'),
  to: z.string().describe('EDTF'),
  ofPlan: z.boolean().describe('one of the dates is that of a plan: what was done may have come later'),
  chosen: z.boolean().describe('by the dates that stand; the others are by dates that conflict with them'),
  months: Range.describe('whole calendar months, rounded down; negative where the follower came first'),
  days: Range,
});

export const Timing = z
  .object({
    from: AdoptionDates,
    to: AdoptionDates,
    order: z
      .enum(['certain', 'possible', 'reversed', 'unknown'])
      .describe('whether the model came first, by every telling of the dates: surely, maybe, surely not, or no telling'),
    lags: z.array(Lag).describe('empty where a date is missing or open at an end'),
  })
  .meta({ id: 'Timing' });

type Timing = z.infer<typeof Timing>;
type Telling = { date: string; earliest: string | null; latest: string | null; chosen: boolean };

/** The order of two adoptions and the time between them, with what each date leaves open and each that conflicts. */
export function timing(from: AdoptionDates, to: AdoptionDates): Timing {
  const pairs = tellings(from).flatMap((a) => tellings(to).map((b) => [a, b] as const));
  const orders = pairs.map(([a, b]) => orderOf({ ...a, planned: from.planned }, { ...b, planned: to.planned }));
  const ofPlan = from.planned || to.planned;
  const lags = pairs.flatMap(([a, b]) => lag(a, b, ofPlan) ?? []);
  return { from, to, order: agreed(orders), lags: lags.sort((a, b) => Number(b.chosen) - Number(a.chosen)) };
}

/** The date that stands and those that conflict with it. */
function tellings({ date, earliest, latest, claims }: AdoptionDates): Telling[] {
  if (date === null) return [];
  const others = claims.filter((one) => one.conflicting && !one.later && one.date !== date);
  const byDate = new Map(others.map((one) => [one.date, { ...one, chosen: false }]));
  return [{ date, earliest, latest, chosen: true }, ...byDate.values()];
}

function lag(from: Telling, to: Telling, ofPlan: boolean): Timing['lags'][number] | undefined {
  if (from.earliest === null || from.latest === null || to.earliest === null || to.latest === null) return undefined;
  return {
    from: from.date,
    to: to.date,
    ofPlan,
    chosen: from.chosen && to.chosen,
    months: { least: monthsBetween(from.latest, to.earliest), most: monthsBetween(from.earliest, to.latest) },
    days: { least: daysBetween(from.latest, to.earliest), most: daysBetween(from.earliest, to.latest) },
  };
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
