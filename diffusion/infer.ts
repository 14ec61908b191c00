import type { Cascades } from './cascades/cascades.ts';
import { weightsOf } from './cascades/families.ts';
import { informative, missing } from './enough.ts';
import { average } from './models/average.ts';
import type { Fitted } from './models/model.ts';
import { type ModelName, models } from './models/models.ts';
import { seeded } from './random/random.ts';
import { best, bootstrap } from './stability/bootstrap.ts';
import { type Discovery, discovery } from './stability/discovery.ts';
import { beyondChance, type Grade, grade, ratherReal } from './stability/grade.ts';
import { permuted } from './stability/permutation.ts';

export interface InferOptions {
  /** `auto`: CTIC where the policies suffice, precedence where not. */
  model?: ModelName | 'auto';
  /** Of NetInf. */
  weighting?: 'snap' | 'paper';
  /** How many ties at most; absent: all that score. */
  edges?: number;
  /** λ in 1/unit of the data; absent: fitted. */
  rate?: number;
  /** Bootstrap samples, 100 if absent; 0: a ranking without grades, far quicker. */
  resamples?: number;
  /** Drawings of dates that are intervals, 30 if absent; one where all are instants. */
  imputations?: number;
  /** Shuffled data sets, 20 if absent. */
  shuffles?: number;
  seed?: number;
}

/** One inferred tie. */
interface Tie {
  origin: string;
  destination: string;
  /** From 1, the best first. */
  order: number;
  /** What the model ranks by. */
  gain: number;
  /** Of NetInf Vuong's (see `meaningOfP`), else how often shuffled data give a pair as much. */
  p: number;
  /** π: share of bootstrap samples in which it is among the best. */
  stability: number;
  /** q: false discovery rate of it and all better ones. */
  discovery: number;
  grade: Grade;
  /** CTIC only: expected number of adoptions taken over, and the share of the chances. */
  adoptions?: number;
  chance?: number;
}

export interface Inference {
  /** `no more than chance`: enough policies, whose order shuffled data give as well; nothing is graded. */
  answer: 'ranking' | 'no more than chance' | 'not enough data';
  /** What is missing, in words, where there are not enough data. */
  missing?: string;
  model: ModelName;
  /** What the ranking means. */
  reading: string;
  /** Policies that can say anything of who followed whom; those of one family count as one. */
  policies: number;
  /** λ in 1/unit of the data. */
  rate: number;
  ties: Tie[];
}

/**
 * Who may have followed whom, best first: ranked by the model, averaged over drawings of the dates, graded by what
 * survives resampling the policies and shuffling their order. The same cascades, options and seed give the same bytes.
 */
export function infer(cascades: Cascades, options: InferOptions = {}): Inference {
  const lack = missing(cascades);
  const name = options.model && options.model !== 'auto' ? options.model : lack ? 'precedence' : 'ctic';
  const vague = isVague(cascades);
  // Of one drawing that nothing is graded on, no more than what is asked for need be found.
  const most = vague || options.resamples !== 0 ? undefined : options.edges;
  const fitted = fitModel(cascades, name, { ...options, edges: most }, vague ? (options.imputations ?? 30) : 1, 0, options.rate);
  const weights = weightsOf(cascades.policies);
  const gain = average(fitted.drawings.map((_, drawing) => fitted.score(drawing, weights)));
  const graded = options.resamples !== 0;
  const chance = graded ? byChance(cascades, name, options, fitted.rate, gain) : unknown(gain.length);
  const order = !graded || beyondChance(chance.q);
  // Where shuffled data give as much, half of all pairs can be "rather real": being among so many would mean nothing.
  const real = order ? chance.q.filter((q) => q <= ratherReal).length : 0;
  const edges = options.edges ?? Math.max(cascades.regions.length, real);
  const stability = bootstrap(fitted, cascades.policies, edges, options.resamples ?? 100, seeded(options.seed ?? 1, 1));
  const size = cascades.regions.length;
  const ties = best(gain, options.edges).map((pair, i): Tie => {
    const at = (table: Float64Array | undefined) => table?.[pair] ?? 0;
    const { adoptions, chance: taken, p } = fitted.details;
    return {
      origin: cascades.regions[Math.floor(pair / size)]?.id ?? '',
      destination: cascades.regions[pair % size]?.id ?? '',
      order: i + 1,
      gain: at(gain),
      p: at(p ?? chance.p),
      stability: at(stability),
      discovery: at(chance.q),
      grade: order && !lack ? grade(at(stability), at(chance.q)) : 'weak',
      ...(adoptions && taken ? { adoptions: at(adoptions), chance: at(taken) } : {}),
    };
  });
  return {
    answer: lack ? 'not enough data' : order ? 'ranking' : 'no more than chance',
    ...(lack ? { missing: lack } : {}),
    model: name,
    reading: models[name].reading,
    policies: informative(cascades),
    rate: fitted.rate,
    ties,
  };
}

/** Whether any date is an interval; instants are drawn alike every time. */
const isVague = ({ policies }: Cascades) => policies.some(({ adoptions }) => adoptions.some(({ from, to }) => from !== to));

function fitModel(
  cascades: Cascades,
  name: ModelName,
  options: Pick<InferOptions, 'seed' | 'weighting'> & { edges: number | undefined },
  imputations: number,
  stream: number,
  rate?: number,
): Fitted {
  return models[name].fit(cascades, imputations, seeded(options.seed ?? 1, stream), {
    rate,
    weighting: options.weighting,
    edges: options.edges,
  });
}

const unknown = (pairs: number): Discovery => ({ p: new Float64Array(pairs).fill(1), q: new Float64Array(pairs).fill(1) });

/** Shuffled data are drawn less often each: their scores spread wider, which errs on the side of calling a tie chance. */
const shuffledImputations = 2;

function byChance(cascades: Cascades, name: ModelName, options: InferOptions, rate: number, gain: Float64Array): Discovery {
  const random = seeded(options.seed ?? 1, 2);
  const weights = weightsOf(cascades.policies);
  const shuffled = Array.from({ length: options.shuffles ?? 20 }, (_, i) => {
    const fitted = fitModel(permuted(cascades, random), name, { ...options, edges: undefined }, shuffledImputations, 3 + i, rate);
    return average(fitted.drawings.map((_, drawing) => fitted.score(drawing, weights)));
  });
  return discovery(gain, shuffled);
}
