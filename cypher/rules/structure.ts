import { mask } from '../../graph/engines/mask.ts';
import { type Clause, hops } from '../clauses.ts';

/** Gives the offsets at which a statement has a form. */
export type Finder = (cypher: string, read: readonly Clause[]) => number[];

/** A form that a pattern over the masked text finds. */
export function form(pattern: RegExp): Finder {
  const global = new RegExp(pattern, 'g');
  return (cypher) => [...mask(cypher).matchAll(global)].map((found) => found.index);
}

const isMatch = ({ keyword }: Clause) => keyword === 'MATCH' || keyword === 'OPTIONAL MATCH';
const binds = (clause: Clause) => isMatch(clause) || ['WITH', 'UNWIND', 'CALL', 'MERGE', 'CREATE'].includes(clause.keyword);

/** A MATCH of several hops after a clause that binds, but for the WITH that only imports into its subquery; or in parts. */
export const hopsAfterMatch: Finder = (_, read) =>
  read
    .filter((one) => isMatch(one) && hops(one.body) > 1)
    .filter((one) => items(one.body).length > 1 || before(read, one).some(binds))
    .map(({ start }) => start);

const before = (read: readonly Clause[], one: Clause, imports = false) =>
  read.filter(
    (other) => other.block === one.block && other.start < one.start && (imports || !(other.first && other.keyword === 'WITH')),
  );

/** MATCH (new:Label)-[:R]->(known): the end that is known stands last. */
export const boundEndLast: Finder = (_, read) =>
  read
    .filter((one) => isMatch(one) && before(read, one, true).some(binds))
    .filter((one) => /^\s*\(\s*\w*\s*:[^()]*\)\s*<?-[^()]*->?\s*\(\s*\w+\s*\)\s*$/.test(one.body))
    .map(({ start }) => start);

export const subqueryInOptionalMatch: Finder = (_, read) =>
  read
    .filter(({ keyword }, index) => keyword === 'WHERE' && read[index - 1]?.keyword === 'OPTIONAL MATCH')
    .filter(({ body }) => /\b(?:EXISTS|COUNT|COLLECT)\s*[{(]/.test(body) || hops(body) > 0)
    .map(({ start }) => start);

export const limitWithoutOrder: Finder = (_, read) =>
  read
    .filter(
      ({ keyword }, index) => /^(?:SKIP|LIMIT)$/.test(keyword) && !/^(?:ORDER BY|SKIP)$/.test(read[index - 1]?.keyword ?? ''),
    )
    .map(({ start }) => start);

/** ORDER BY f(x) where x is a name that AS has just given. */
export const aliasInOrderExpression: Finder = (_, read) =>
  read.flatMap((clause, index) => {
    const given = clause.keyword === 'ORDER BY' ? (read[index - 1]?.body.matchAll(/\bAS\s+(\w+)/g) ?? []) : [];
    const names = [...given].map(([, name]) => new RegExp(`(?<![.\\w])${name}\\b(?!\\.)`));
    const keys = items(clause.body).map((item) => item.replace(/\b(?:DESC|ASC)(?:ENDING)?\s*$/, '').trim());
    return keys.some((key) => !/^\w+$/.test(key) && names.some((name) => name.test(key))) ? [clause.start] : [];
  });

/** A node or relation of a pattern as a branch of CASE or an argument of coalesce(). */
export const nodeThroughExpression: Finder = (cypher, read) => {
  const text = mask(cypher);
  const bound = new Set(
    read.filter(isMatch).flatMap(({ body }) => [...body.matchAll(/[([]\s*(\w+)\s*[:){\]]/g)].map((found) => found[1])),
  );
  const branches = [
    ...text.matchAll(/\b(?:THEN|ELSE)\s+(\w+)\b(?!\s*[.(:+*/=<>[-])|\bcoalesce\s*\([^()]*?(?<![.$\w])(\w+)\s*[,)]/g),
  ];
  return branches.filter(([, branch, argument]) => bound.has(branch ?? argument)).map(({ index }) => index);
};

/** UNION in a subquery with null in one branch for what may be a node in the other. */
export const nullInUnion: Finder = (_, read) =>
  read
    .filter(
      ({ keyword, block }) =>
        keyword === 'RETURN' && read.some((other) => other.block === block && other.keyword.startsWith('UNION')),
    )
    .filter(({ body }) => /\bnull\s+AS\b/.test(body))
    .map(({ start }) => start);

/** The parts of a list at commas outside brackets of any kind. */
export function items(body: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of body) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
