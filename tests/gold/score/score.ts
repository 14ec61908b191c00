import { type Fact, type FactKind, matches, onePer, repeats } from './match.ts';
import { macroRegion, norm } from './normal.ts';

export const factKinds = Object.keys(matches) as FactKind[];

/** How the facts found in a text compare with its gold, for one kind. */
export interface Compared<Found extends Fact = Fact> {
  /** Found facts that the gold has; one that it holds for optional is neither here nor among the wrong ones. */
  right: Found[];
  wrong: Found[];
  missed: Fact[];
}

/** Pairs the gold with what was found one to one, the best matches first, firm gold before optional. */
export function compare<Found extends Fact>(kind: FactKind, gold: readonly Fact[], all: readonly Found[]): Compared<Found> {
  const found: readonly Found[] = distinct(kind, all);
  const match = matches[kind];
  const candidates = gold.flatMap((one, at) =>
    found.flatMap((other, its) => {
      const likeness = match(one, other);
      return likeness > 0 ? [{ at, its, likeness, optional: one['optional'] === true }] : [];
    }),
  );
  candidates.sort((a, b) => Number(a.optional) - Number(b.optional) || b.likeness - a.likeness || a.at - b.at || a.its - b.its);
  const [answered, used] = [new Map<number, number>(), new Set<number>()];
  for (const { at, its } of candidates)
    if (!answered.has(at) && !used.has(its)) {
      answered.set(at, its);
      used.add(its);
    }
  const firm = (at: number) => gold[at]?.['optional'] !== true;
  const neutral = (other: Found) =>
    (kind === 'regions' && macroRegion.test(norm(other['name']))) ||
    gold.some((one, at) =>
      firm(at)
        ? answered.has(at) && repeats(kind, one, other)
        : match(one, other) > 0 || (answered.has(at) && repeats(kind, one, other)),
    );
  return {
    right: [...answered].filter(([at]) => firm(at)).map(([, its]) => found[its] as Found),
    wrong: found.filter((other, its) => !used.has(its) && !neutral(other)),
    missed: gold.filter((_, at) => firm(at) && !answered.has(at)),
  };
}

function distinct<Found extends Fact>(kind: FactKind, found: readonly Found[]): readonly Found[] {
  const key = onePer[kind];
  return key ? [...new Map([...found].reverse().map((one) => [key(one), one])).values()].reverse() : found;
}

/** Counts of one kind, and the shares that follow: of what was found right, of what is there found. */
export interface Figures {
  right: number;
  wrong: number;
  missed: number;
}

export const precision = ({ right, wrong, missed }: Figures): number =>
  right + wrong > 0 ? right / (right + wrong) : missed === 0 ? 1 : 0;
export const recall = ({ right, missed }: Figures): number => (right + missed > 0 ? right / (right + missed) : 1);
export function f1(figures: Figures): number {
  const [p, r] = [precision(figures), recall(figures)];
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}
