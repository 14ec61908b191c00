import type * as z from 'zod/mini';
import type { Spread as Shape } from '../shapes.ts';
import type { Adopter } from './adopter.ts';
import { spanOf } from './days.ts';
import type { Tie } from './tie.ts';

/** How the components of a policy spread, and the ties that models rank. */
export type Spread = z.infer<typeof Shape>;
export type ComponentSpread = Spread['components'][number];

/** Every model of diffusion, the plainest first; one that the answer does not hold cannot say anything yet. */
const modelNames = ['precedence', 'netinf', 'ctic', 'netrate'] as const;

/** Regions by one component: those that have it, from when, and those that list their scheme without it. */
export function adoptersOf({ adopters, without }: ComponentSpread): Adopter[] {
  const plain = { equivalence: null, document: null, disputed: false };
  const having = adopters.map(({ region, date, wordings, evidence }): Adopter => {
    const span = date == null ? { earliest: null, latest: null } : spanOf(date);
    return { ...region, ...plain, ...span, date: date ?? null, status: 'adopted', wordings, evidence };
  });
  const lacking = without.map((region): Adopter => {
    return { ...region, ...plain, date: null, earliest: null, latest: null, status: 'without', evidence: [] };
  });
  return [...having, ...lacking];
}

/** A model as the switch offers it: how many ties it ranks; none says that it cannot answer. */
export interface Model {
  name: string;
  reading: string | undefined;
  ties: number;
}

export function modelsOf({ inference }: Spread): Model[] {
  return modelNames.map((name) => {
    const own = [inference, ...inference.others].find(({ model }) => model === name);
    return { name, reading: own?.reading, ties: own?.ties.length ?? 0 };
  });
}

/** Widths and dashes tell kinds apart; what a model gives has no confidence of a source. */
const unsourced = 0;

/** The ties of one model, each with how many models have it among their first. */
export function tiesBy(model: string, { inference }: Spread): Tie[] {
  const own = [inference, ...inference.others].find((one) => one.model === model);
  const agreed = new Map(inference.agreement.map(({ from, to, models }) => [`${from.id} ${to.id}`, models]));
  return (own?.ties ?? []).map(({ from, to, order, stability, grade }): Tie => {
    const agree = agreed.get(`${from.id} ${to.id}`) ?? [model];
    return {
      id: `${to.id} MAY_HAVE_FOLLOWED ${from.id} ${model}`,
      kind: 'inferred',
      relation: 'MAY_HAVE_FOLLOWED',
      from: to,
      to: from,
      confidence: unsourced,
      intended: false,
      evidence: [],
      inference: { model, order, stability, grade, agree },
    };
  });
}
