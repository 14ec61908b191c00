import { mask } from '../graph/engines/mask.ts';

/** A clause of a statement. `block` 0 is the statement itself, others are subqueries; `first` where the block starts with it. */
export interface Clause {
  keyword: string;
  /** Text after the keyword, strings and comments blanked, without the clauses of subqueries. */
  body: string;
  /** Offset of the keyword in the statement. */
  start: number;
  block: number;
  first: boolean;
}

const words =
  /\b(?:OPTIONAL MATCH|MATCH|WHERE|(?<!(?:STARTS|ENDS) )WITH|UNWIND|RETURN|ORDER BY|SKIP|LIMIT|CALL|UNION(?: ALL)?|CREATE|MERGE|SET|REMOVE|(?:DETACH )?DELETE|FOREACH)(?!\w|\s*:)/y;
const entrance = /\b(?:CALL(?:\s*\([^)]*\))?|EXISTS|COUNT|COLLECT)\s*$/;

/** The clauses of a statement in order. Keywords are in capitals, as the house writes them; WHERE is a clause of its own. */
export function clauses(cypher: string): Clause[] {
  const text = mask(cypher);
  const found: Clause[] = [];
  // One entry a brace that is open: the clause to go on with after a subquery, undefined for a map.
  const open: { resume: Clause | undefined; subquery: boolean }[] = [];
  let [block, blocks, at, first] = [0, 0, 0, true];
  let current: Clause | undefined;
  while (at < text.length) {
    words.lastIndex = at;
    const keyword = words.exec(text)?.[0];
    if (keyword) {
      current = { keyword, body: '', start: at, block, first };
      found.push(current);
      first = false;
      at += keyword.length;
      continue;
    }
    const sign = text[at] ?? '';
    if (sign === '{') {
      const subquery = entrance.test(text.slice(0, at));
      open.push({ resume: current, subquery });
      if (subquery) [block, blocks, first] = [blocks + 1, blocks + 1, true];
    }
    const left = sign === '}' ? open.pop() : undefined;
    if (left?.subquery) [current, block] = [left.resume, left.resume?.block ?? 0];
    if (current) current.body += sign;
    at += 1;
  }
  return found;
}

/** How many relations the pattern of a MATCH goes over. */
export function hops(pattern: string): number {
  return (pattern.match(/-\s*\[[^\]]*\]\s*-|--/g) ?? []).length;
}
