import { z } from 'zod';
import type { Timing } from './lag.ts';
import type { Mechanisms } from './mechanisms.ts';
import type { ReferenceRow } from './references.ts';

const gaps = {
  'adoption of from': { zh: '没有来源说前者实行了该政策', en: 'no source tells that the model adopted the policy' },
  'adoption of to': { zh: '没有来源说后者实行了该政策', en: 'no source tells that the follower adopted the policy' },
  'date of from': { zh: '前者的实行没有日期', en: 'the adoption of the model has no date' },
  'date of to': { zh: '后者的实行没有日期', en: 'the adoption of the follower has no date' },
  'exact dates': { zh: '日期不够精确，先后不能定', en: 'the dates are too coarse or open to tell the order' },
  reference: { zh: '没有来源写明参照', en: 'no source states a reference' },
  'policy of the references': {
    zh: '参照的陈述没有写明属于哪项政策，而两地都不见实行该政策',
    en: 'the references name no policy, and neither region is known to have this one',
  },
  'mechanism of from': { zh: '没有来源写前者的做法', en: 'no source tells how the model works' },
  'mechanism of to': { zh: '没有来源写后者的做法', en: 'no source tells how the follower works' },
} as const;

type Gap = keyof typeof gaps;

/** What the graph does not hold and the verdict would need. */
export const Missing = z
  .object({ id: z.enum(Object.keys(gaps) as [Gap, ...Gap[]]), zh: z.string(), en: z.string() })
  .meta({ id: 'Missing' });

interface Told {
  references: readonly ReferenceRow[];
  timing: z.infer<typeof Timing>;
  mechanisms: z.infer<typeof Mechanisms>;
}

/** Whether references between two regions can be of the policy: sources tell it of one of them at least. */
export const ofPolicy = ({ from, to }: z.infer<typeof Timing>) => from.status !== null || to.status !== null;

/** Every gap of a dossier, those that hide the order first. */
export function missingOf({ references, timing, mechanisms }: Told): z.infer<typeof Missing>[] {
  const { from, to, order } = timing;
  const holds: Record<Gap, boolean> = {
    'adoption of from': from.status === null,
    'adoption of to': to.status === null,
    'date of from': from.status !== null && from.date === null,
    'date of to': to.status !== null && to.date === null,
    'exact dates': from.date !== null && to.date !== null && order !== 'certain' && order !== 'reversed',
    reference: !references.some(({ direction, relation }) => direction === 'forward' && relation !== 'CONTRASTED_WITH'),
    'policy of the references': references.length > 0 && !ofPolicy(timing),
    'mechanism of from': !mechanisms.told.from,
    'mechanism of to': !mechanisms.told.to,
  };
  return (Object.keys(gaps) as Gap[]).filter((id) => holds[id]).map((id) => ({ id, ...gaps[id] }));
}
