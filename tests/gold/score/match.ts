import { bareRegion, near, norm, sameRegion } from './normal.ts';

/** A fact of the gold or one that was found: the keys of `extract --format facts`; `…_ok` are other right answers. */
export type Fact = Readonly<Record<string, unknown>>;
type Match = (gold: Fact, found: Fact) => number;

export const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : []);

const inRegion: Match = (gold, found) =>
  gold['region'] === null ||
  gold['region'] === undefined ||
  [gold['region'], ...listed(gold['region_ok'])].some((one) => sameRegion(one, found['region']))
    ? 1
    : 0;

const documents: Match = (gold, found) => {
  const [number, other] = [norm(gold['number']), norm(found['number'])];
  if (number && other) return number === other ? 1 : 0;
  const [title, its] = [norm(gold['title']), norm(found['title'])];
  const bothPlaced = gold['region'] && found['region'];
  // 政府工作报告 is a title of many regions.
  if (Math.min(title.length, its.length) <= 10 && bothPlaced && !inRegion(gold, found)) return 0;
  return near(title, its, 6);
};

const roles: Record<string, string> = {
  总群链长: '总链长',
  群链长: '群长',
  分链长: '链长',
  市级链长: '链长',
  产业链负责人: '链长',
  负责人: '链长',
  产业链链长: '链长',
  产业链总链长: '总链长',
  产业链群长: '群长',
  集群群长: '群长',
};
export const roleOf = (fact: Fact): string => roles[norm(fact['role'])] ?? norm(fact['role']);

/** 张三（市委书记） has a name before its post; 省长 is a post. */
export function holderOf(fact: Fact): { name: string; post: string } {
  const named = /^\s*([\p{Script=Han}·]{2,4})\s*\((.+)\)\s*$/u.exec(String(fact['holder'] ?? '').normalize('NFKC'));
  return named ? { name: norm(named[1]), post: norm(named[2]) } : { name: '', post: norm(fact['holder']) };
}

const leaders: Match = (gold, found) => {
  if (!inRegion(gold, found) || roleOf(gold) !== roleOf(found)) return 0;
  const [{ name, post }, its] = [holderOf(gold), norm(found['holder'])];
  if (its === '') return 0;
  const levels = '省市县区';
  const otherLevel = post[0] !== its[0] && levels.includes(post[0] ?? ' ') && levels.includes(its[0] ?? ' ');
  const likeness = name ? (its.includes(name) ? 0.9 : 0) : otherLevel ? 0 : near(post, its, 2, 0.6);
  const [chain, other] = [chainOf(gold['chain']), chainOf(found['chain'])];
  const sameChain = chain && other && (chain.includes(other) || other.includes(chain));
  return likeness && likeness + (sameChain ? 0.05 : 0);
};

const ofChain = /(?<=..)(?:重点产业链|产业链|特色产业集群|产业集群|集群|产业)$/u;
const chainOf = (name: unknown): string =>
  norm(
    String(name ?? '')
      .normalize('NFKC')
      .replace(/\(.*?\)/gu, ''),
  ).replace(ofChain, '');

const clusters: Match = (gold, found) => {
  const [a, b] = [chainOf(gold['name']), chainOf(found['name'])];
  if (!inRegion(gold, found) || !a || !b) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.includes(short) && short.length / long.length >= 0.5 ? 0.9 : near(a, b, Infinity);
};

const component = (value: unknown): string => norm(value).replace(/^[一1](?:[个位支套名批张份家只项条])?/u, '');
const overlap = (a: string, b: string): boolean =>
  a === b || (a.length >= 3 && b.includes(a)) || (b.length >= 3 && a.includes(b));

const mechanisms: Match = (gold, found) => {
  if (!inRegion(gold, found)) return 0;
  const [a, b] = [norm(gold['name']), norm(found['name'])];
  if (a && b && (a === b || (Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a))))) return 1;
  const [parts, its] = [listed(gold['components']).map(component), listed(found['components']).map(component)];
  const shared = parts.filter((one) => its.some((other) => overlap(one, other))).length;
  return shared > 0 && shared / Math.max(parts.length, its.length) >= 0.5 ? 0.9 : 0;
};

const experts: Match = (gold, found) => (norm(gold['name']) !== '' && norm(gold['name']) === norm(found['name']) ? 1 : 0);

const diffusion: Match = (gold, found) =>
  ['from', 'to'].every((end) => [gold[end], ...listed(gold[`${end}_ok`])].some((one) => sameRegion(one, found[end]))) ? 1 : 0;

/** How well a found fact answers one of the gold, 0 (not at all) to 1, by kind; GUIDE-like rules in `tests/gold/README.md`. */
export const matches = {
  documents,
  regions: (gold, found) => (sameRegion(gold['name'], found['name']) ? 1 : 0),
  adoptions: inRegion,
  leaders,
  clusters,
  mechanisms,
  experts,
  diffusion,
} satisfies Record<string, Match>;

export type FactKind = keyof typeof matches;

/** Facts of which one item stands for all that say the same, and the key by which they do. */
export const onePer: Partial<Record<FactKind, (fact: Fact) => string>> = {
  regions: ({ name }) => bareRegion(name),
  adoptions: ({ region }) => bareRegion(region),
  diffusion: ({ from, to }) => `${bareRegion(from)}>${bareRegion(to)}`,
};

/** Whether a found fact repeats a part of one that is answered: one of the posts that a holder lists, a longer name of a region. */
export function repeats(kind: FactKind, gold: Fact, found: Fact): boolean {
  if (kind === 'regions' || kind === 'adoptions') return matches[kind](gold, found) > 0;
  if (kind !== 'leaders' || holderOf(gold).name || roleOf(gold) !== roleOf(found) || !inRegion(gold, found)) return false;
  const posts = String(gold['holder'])
    .split(/[、,，和及与]/u)
    .map(norm);
  return posts.length > 1 && posts.some((post) => near(post, norm(found['holder']), 2, 0.6) > 0);
}
