import { mask } from '../graph/engines/mask.ts';
import type { Clause } from './clauses.ts';
import { hops } from './clauses.ts';

/** A form that may not stand in `cypher/`. `find` gives the offsets at which a statement has it. */
export interface Rule {
  name: string;
  reason: string;
  instead: string;
  find: (cypher: string, read: readonly Clause[]) => number[];
}

const form = (pattern: RegExp): Rule['find'] => {
  const global = new RegExp(pattern, 'g');
  return (cypher) => [...mask(cypher).matchAll(global)].map((found) => found.index);
};

const isMatch = (clause: Clause) => clause.keyword === 'MATCH' || clause.keyword === 'OPTIONAL MATCH';

/** Clauses of a block before one, without the WITH that only imports into it. */
const before = (read: readonly Clause[], one: Clause) =>
  read.filter((other) => other.block === one.block && other.start < one.start && !(other.first && other.keyword === 'WITH'));

const hopsAfter: Rule['find'] = (_, read) => {
  const long = read.filter((one) => isMatch(one) && hops(one.body) > 1);
  return long.filter((one) => comma(one.body) || before(read, one).some(binds)).map((one) => one.start);
};
const binds = (clause: Clause) => isMatch(clause) || ['WITH', 'UNWIND', 'CALL', 'MERGE', 'CREATE'].includes(clause.keyword);

/** Whether a pattern has parts: a comma outside brackets of any kind. */
function comma(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) return true;
  }
  return false;
}

const subqueryInOptional: Rule['find'] = (_, read) =>
  read
    .filter((one, index) => one.keyword === 'WHERE' && read[index - 1]?.keyword === 'OPTIONAL MATCH')
    .filter((one) => /\b(?:EXISTS|COUNT|COLLECT)\s*[{(]/.test(one.body) || hops(one.body) > 0)
    .map((one) => one.start);

const limitWithoutOrder: Rule['find'] = (_, read) =>
  read
    .filter((one, index) => /^(?:SKIP|LIMIT)$/.test(one.keyword) && !/^(?:ORDER BY|SKIP)$/.test(read[index - 1]?.keyword ?? ''))
    .map((one) => one.start);

const wrong = 'the embedded engine gives wrong rows';
const refused = 'one of the engines refuses it';
const differs = 'the engines give different values';

/** What was measured on both engines (docs/decisions); W1 to W8 are silent. */
export const rules: readonly Rule[] = [
  {
    name: 'hops-after-match',
    reason: `${wrong} when the first of several hops matches nothing (W1)`,
    instead: 'one hop a MATCH, or the pattern in CALL { WITH a MATCH … RETURN … }',
    find: hopsAfter,
  },
  {
    name: 'subquery-in-optional-match',
    reason: 'the embedded engine drops the row (W2)',
    instead: 'the OPTIONAL MATCH inside CALL { } ending in an aggregate, or a pattern comprehension',
    find: subqueryInOptional,
  },
  {
    name: 'shortest-path',
    reason: `${wrong} when its nodes are filtered, and it is slow (W3)`,
    instead: 'path search in TypeScript',
    find: form(/\b(?:shortestPath|allShortestPaths)\s*\(|\bSHORTEST\b/),
  },
  {
    name: 'bare-sum',
    reason: 'of nothing it is null on the embedded engine (W4)',
    instead: 'coalesce(sum(x), 0)',
    find: form(/(?<!\bcoalesce\()\bsum\s*\(/),
  },
  {
    name: 'map-projection',
    reason: 'of null it is a map of nulls on the embedded engine (W5)',
    instead: 'a map literal, in CASE where the thing may be missing',
    find: form(/\b\w+\s*\{\s*\.(?!\.)/),
  },
  {
    name: 'text-equals-number',
    reason: `${differs}: '1' = 1 is true on the embedded engine (W6)`,
    instead: 'values of one type',
    find: form(/'\s*(?:=|<>)\s*\d|\b\d+\s*(?:=|<>)\s*'/),
  },
  {
    name: 'ordered-booleans',
    reason: `${differs}: true < false is null on the embedded engine (W7)`,
    instead: 'CASE WHEN x THEN 1 ELSE 0 END',
    find: form(/\b(?:true|false)\b\s*(?:<(?!>)|>)|(?:<=|>=|(?<!<)>|<)\s*(?:true|false)\b/),
  },
  {
    name: 'number-as-text',
    reason: `${differs}: a computed 8 is "8" on one and "8.0" on the other (W8)`,
    instead: 'the number itself, which TypeScript formats; a stored property as text is the same on both',
    find: form(/\btoString\s*\((?!\s*\w+(?:\.\w+)?\s*\))|\^/),
  },
  {
    name: 'label-expression',
    reason: refused,
    instead: 'a WHERE clause: n:A OR n:B',
    find: form(/\(\s*\w*\s*:\s*[^(){}[\],]*[|&!%]/),
  },
  {
    name: 'inline-where',
    reason: refused,
    instead: 'a WHERE clause after the pattern',
    find: form(/[([]\s*\w*\s*(?::[\w|:]+)?\s*(?:\{[^}]*\})?\s*\bWHERE\b/),
  },
  {
    name: 'properties-from-parameter',
    reason: refused,
    instead: 'SET n = $properties',
    find: form(/\b(?:CREATE|MERGE)\s*\([^(){}]*\$\w+\s*\)/),
  },
  {
    name: 'nodes-from-comprehension',
    reason: 'the embedded engine puts its internal numbers in the place of nodes that a list comprehension keeps',
    instead: 'UNWIND and WHERE, or a comprehension that gives a property: [x IN xs | x.id]',
    find: form(/\[\s*(\w+)\s+IN\b(?:[^[\]|]*\]|[^[\]|]*\|\s*\1\s*\]|[^[\]|]*\|\s*\{[^}]*:\s*\1\s*[,}])/),
  },
  { name: 'type-in', reason: refused, instead: 'another name', find: form(/\[\s*\w*\s*:\s*IN\b/) },
  {
    name: 'collect-subquery',
    reason: refused,
    instead: 'a pattern comprehension, or CALL { } ending in collect()',
    find: form(/\bCOLLECT\s*\{/),
  },
  { name: 'optional-call', reason: refused, instead: 'CALL { } ending in an aggregate', find: form(/\bOPTIONAL\s+CALL\b/) },
  {
    name: 'quantified-path',
    reason: refused,
    instead: 'a literal length: *1..3',
    find: form(/(?:->|\]-|--)\s*(?:[+*]|\{\s*[\d,])|\(\s*\([^()]*\)\s*<?-[^()]*\([^()]*\)\s*\)\s*[+*{]/),
  },
  {
    name: 'unbounded-length',
    reason: 'the embedded engine has no dependable time limit, and a parameter is refused as a bound',
    instead: 'literal bounds: *1..3',
    find: form(/\[\s*\w*\s*(?::[\w|:]+)?\s*\*(?!\s*(?:\d+\s*)?\.\.\s*\d+|\s*\d+\s*[\]{])/),
  },
  {
    name: 'temporal',
    reason: `${differs}; dates in the graph are EDTF text with earliest and latest`,
    instead: 'text comparison, or TypeScript',
    find: form(/(?<![.\w$])(?:date|datetime|localdatetime|time|localtime|duration|timestamp)(?:\.\w+)?\s*\(/),
  },
  { name: 'round-digits', reason: refused, instead: 'TypeScript', find: form(/\bround\s*\((?:[^(),]|\([^()]*\))*,/) },
  {
    name: 'dynamic-name',
    reason: refused,
    instead: 'names written out: FOREACH (_ IN CASE … | SET n:A)',
    find: form(/:\s*\$\s*\(|\b[a-zA-Z]\w*\[\s*\$\w+\s*\]/),
  },
  {
    name: 'transactions',
    reason: refused,
    instead: 'batches from TypeScript',
    find: form(/\bIN\s+(?:\d+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS\b/),
  },
  {
    name: 'procedure',
    reason: 'only one engine has it',
    instead: 'plain clauses',
    find: form(/\bCALL\s+\w+(?:\.\w+)*\s*(?:\(|YIELD)/),
  },
  { name: 'load-csv', reason: 'it reads files and addresses', instead: 'rows from TypeScript', find: form(/\bLOAD\s+CSV\b/i) },
  {
    name: 'internal-id',
    reason: 'it is not stable over engines and loads',
    instead: 'the property id',
    find: form(/(?<![.\w])(?:id|elementId)\s*\(/),
  },
  {
    name: 'random',
    reason: 'same input, same answer',
    instead: 'a seed in TypeScript',
    find: form(/\b(?:rand|randomUUID)\s*\(/),
  },
  {
    name: 'limit-without-order',
    reason: 'the engines keep different rows',
    instead: 'ORDER BY a unique key first',
    find: limitWithoutOrder,
  },
  {
    name: 'lower-case-keyword',
    reason: 'the other rules look for capitals',
    instead: 'keywords in capitals',
    find: form(
      /(?<![.:$\w])(?:match|optional|where|with|unwind|return|merge|create|set|delete|call|exists|foreach|union|limit|skip)(?![\w:]|\s*[:,)=])/,
    ),
  },
];
