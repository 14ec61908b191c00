import type { Cascades, Policy } from '../cascades/cascades.ts';
import { heap } from '../netinf/heap.ts';
import { integer, type Random, seeded, uniform } from '../random/random.ts';
import { initiators, kronecker } from './network.ts';

export interface SimulationOptions {
  regions: number;
  policies: number;
  edges: number;
  seed: number;
  topology?: keyof typeof initiators;
  /** Probability that an adoption is sent on along an edge, 0.5 if absent. */
  chance?: number;
  /** λ of the exponential delay, 1 if absent. */
  rate?: number;
  /** Adoptions at or after it are not seen, 10 if absent. */
  window?: number;
}

/** A drawn network and cascades over it, undamaged, at instants: for measuring speed and for checks against the truth. */
export function simulate(options: SimulationOptions): { cascades: Cascades; truth: { origin: string; destination: string }[] } {
  const { regions: size, window = 10 } = options;
  const random = seeded(options.seed);
  const network = kronecker(size, options.edges, initiators[options.topology ?? 'random'], random);
  const name = (prefix: string, i: number, of: number) => prefix + String(i).padStart(String(of - 1).length, '0');
  const regions = Array.from({ length: size }, (_, i) => ({ id: name('n', i, size) }));
  const policies: Policy[] = [];
  // A cascade of one adoption shows nothing and is drawn again; an empty network has no other.
  for (let tries = 0; policies.length < options.policies && tries < 1000 * options.policies; tries++) {
    const times = spread(network, integer(random, size), options, window, random);
    if (times.size < 2) continue;
    policies.push({
      id: name('c', policies.length, options.policies),
      adoptions: [...times].sort(([a], [b]) => a - b).map(([region, time]) => ({ region, from: time, to: time })),
      abstained: regions.flatMap((_, i) => (times.has(i) ? [] : [i])),
    });
  }
  const truth = network.flatMap((to, from) =>
    to.map((destination) => ({ origin: regions[from]?.id ?? '', destination: regions[destination]?.id ?? '' })),
  );
  return { cascades: { regions, policies, cutOff: window, priors: [] }, truth };
}

/** One cascade of the continuous-time independent cascade model: region to time of its first delivery. */
function spread(
  network: number[][],
  start: number,
  options: SimulationOptions,
  window: number,
  random: Random,
): Map<number, number> {
  const deliveries = [{ region: start, time: 0 }];
  const next = heap((a, b) => (deliveries[a]?.time ?? 0) < (deliveries[b]?.time ?? 0));
  const times = new Map<number, number>();
  next.push(0);
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    const { region, time } = deliveries[at] as (typeof deliveries)[number];
    if (times.has(region)) continue;
    times.set(region, time);
    for (const destination of network[region] ?? []) {
      if (uniform(random) >= (options.chance ?? 0.5)) continue;
      const arrival = time - Math.log(1 - uniform(random)) / (options.rate ?? 1);
      if (arrival < window && !times.has(destination)) next.push(deliveries.push({ region: destination, time: arrival }) - 1);
    }
  }
  return times;
}
