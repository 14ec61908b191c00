import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { missing } from '../../diffusion/enough.ts';
import { type Inference, infer } from '../../diffusion/infer.ts';
import { type ModelName, models } from '../../diffusion/models/models.ts';

/** What every model makes of the same cascades. */
export interface Rankings {
  /** The best that the data can carry, with grades. */
  best: Inference;
  /** The others without grades, by name; none where the data do not suffice. */
  others: Inference[];
  /** How many of each model's first ties are compared for agreement. */
  compared: number;
}

/** Ranks by each model; the order alone where there are too few policies for more. The same cascades give the same rankings. */
export function rankings(cascades: Cascades): Rankings {
  const best = infer(cascades);
  const names = missing(cascades) === undefined ? (Object.keys(models) as ModelName[]) : [];
  const others = names.filter((model) => model !== best.model).map((model) => infer(cascades, { model, resamples: 0 }));
  return { best, others, compared: cascades.regions.length };
}
