import type { Cascades, Policy } from '../cascades/cascades.ts';
import { fitLogistic, type Logistic } from './logistic.ts';

/** A step of the adoption curve: at the middle of the interval of an adoption. */
interface Step {
  time: number;
  region: string;
  /** How many have adopted, this one included. */
  adopters: number;
  /** How many regions could still adopt just before: known not to have adopted by then. */
  atRisk: number;
}

/** How one policy spread in one tier. */
export interface Curve {
  /** Level of the regions, `all` for all together. */
  tier: string;
  steps: Step[];
  /** Regions that adopted, that are known not to have, and of which nothing is known: these are never counted as not adopting. */
  adopted: number;
  abstained: number;
  unknown: number;
  /** Towards all who adopted or are known not to have; undefined where there are too few dates. */
  logistic: Logistic | undefined;
}

/** The adoption curve of a policy: of all regions together, then by tier where regions have levels. */
export function curves({ regions }: Cascades, policy: Policy): Curve[] {
  const levels = [...new Set(regions.flatMap(({ level }) => level ?? []))].sort();
  const all = curve('all', regions, policy, () => true);
  return levels.length < 2
    ? [all]
    : [all, ...levels.map((tier) => curve(tier, regions, policy, (region) => regions[region]?.level === tier))];
}

function curve(tier: string, regions: Cascades['regions'], policy: Policy, within: (region: number) => boolean): Curve {
  const adoptions = policy.adoptions
    .filter(({ region }) => within(region))
    .map(({ region, from, to }) => ({ region, time: (from + to) / 2 }));
  adoptions.sort((a, b) => a.time - b.time || a.region - b.region);
  const abstained = policy.abstained.filter(within).length;
  const atRisk = adoptions.length + abstained;
  return {
    tier,
    steps: adoptions.map(({ region, time }, i) => ({
      time,
      region: regions[region]?.id ?? '',
      adopters: i + 1,
      atRisk: atRisk - i,
    })),
    adopted: adoptions.length,
    abstained,
    unknown: regions.filter((_, i) => within(i)).length - atRisk,
    logistic: fitLogistic(
      adoptions.map(({ time }) => time),
      atRisk,
    ),
  };
}
