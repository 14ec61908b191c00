import { type Folded, fold, type Piece } from '../../diffusion/dossier/wording/text.ts';
import type { Passage } from '../../graph/source.ts';
import { type Evidence, reference, type Statement } from '../../graph/statement.ts';

/** What is said of a region, and the lines in which it stands. */
interface Told {
  acts: readonly { statements: readonly Statement[]; passages: readonly Passage[] }[];
}

/**
 * What the sources write on the policy of each region, folded for comparison, by the id of the region. A line that speaks of one
 * region alone is taken whole; of a line that speaks of several only the words that prove something of this one alone.
 * @param names of the policy, of regions and of sources: they are no shared wording
 */
export function textsOf(regions: ReadonlyMap<string, Told>, names: readonly string[]): Map<string, Folded> {
  const lines = usersOf(regions, ({ acts }) => acts.flatMap(({ passages }) => passages.map(({ id }) => id)));
  const quotes = usersOf(regions, (one) => evidenceOf(one).flat().map(reference));
  return new Map(
    [...regions].map(([id, region]) => {
      const passages = new Map(region.acts.flatMap((act) => act.passages.map((one) => [one.id, one])));
      const whole = [...passages.values()].filter((one) => lines.get(one.id) === 1);
      const within = ({ source, start }: Evidence) =>
        whole.some((one) => one.source === source && one.start <= start && start < one.end);
      const own = evidenceOf(region).filter((group) => group.every((one) => quotes.get(reference(one)) === 1));
      const broken = own.filter((group) => group.length > 1 || !group.every(within));
      return [id, fold([...whole.map((one) => [one]), ...onceEach(broken).map((group) => group.map(pieceOf))], names)];
    }),
  );
}

/** The evidence of a region's statements: pieces that follow on one another over lines, as in a cell that a page cuts, in one group. */
function evidenceOf({ acts }: Told): Evidence[][] {
  return acts.flatMap(({ statements }) =>
    statements.flatMap(({ evidence }) => {
      const groups: Evidence[][] = [];
      for (const one of evidence) {
        const last = groups.at(-1);
        const before = last?.at(-1);
        if (last && before && before.source === one.source && before.line < one.line) last.push(one);
        else groups.push([one]);
      }
      return groups;
    }),
  );
}

/** How many regions have each key. */
function usersOf(regions: ReadonlyMap<string, Told>, keys: (one: Told) => string[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const region of regions.values()) for (const key of new Set(keys(region))) users.set(key, (users.get(key) ?? 0) + 1);
  return users;
}

const onceEach = (groups: readonly Evidence[][]) => [
  ...new Map(groups.map((group) => [group.map(reference).join(), group])).values(),
];

const pieceOf = ({ source, start, quote }: Evidence): Piece => ({ source, start, text: quote });
