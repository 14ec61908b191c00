import type { Rule } from './rule.ts';
import {
  aliasInOrderExpression,
  boundEndLast,
  form,
  hopsAfterMatch,
  limitWithoutOrder,
  nodeThroughExpression,
  nullInUnion,
  subqueryInOptionalMatch,
} from './structure.ts';

const wrong = 'the embedded engine gives wrong rows';
const differs = 'the engines give different values';

/** Forms of which the engines make different rows without an error, as measured. W1 to W8 are the first that were found. */
export const silent: readonly Rule[] = [
  {
    name: 'hops-after-match',
    reason: `${wrong} when the first of several hops matches nothing (W1)`,
    instead: 'one hop a MATCH, or the pattern in CALL { WITH a MATCH … RETURN … }',
    find: hopsAfterMatch,
  },
  {
    name: 'subquery-in-optional-match',
    reason: 'the embedded engine drops the row (W2)',
    instead: 'the OPTIONAL MATCH inside CALL { } ending in an aggregate, or a pattern comprehension',
    find: subqueryInOptionalMatch,
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
    name: 'nodes-from-comprehension',
    reason: 'the embedded engine puts its internal numbers in the place of nodes that a list comprehension keeps',
    instead: 'UNWIND and WHERE, or a comprehension that gives a property: [x IN xs | x.id]',
    find: form(/\[\s*(\w+)\s+IN\b(?:[^[\]|]*\]|[^[\]|]*\|\s*\1\s*\]|[^[\]|]*\|\s*\{[^{}]*:\s*\1\s*[,}])/),
  },
  {
    name: 'node-through-expression',
    reason: 'the embedded engine gives its internal number in the place of the node',
    instead: 'head(collect(node)), or the id and a MATCH by it',
    find: nodeThroughExpression,
  },
  {
    name: 'null-in-union',
    reason: 'the embedded engine gives its internal number for the node of the other branch',
    instead: "a text that says so ('')",
    find: nullInUnion,
  },
  {
    name: 'alias-in-order-expression',
    reason: 'the embedded engine takes the name as null when another key is not returned',
    instead: 'the expression that the name stands for',
    find: aliasInOrderExpression,
  },
  {
    name: 'bound-end-last',
    reason: 'the embedded engine starts at the left end and tries every node there: forty times slower on 4,000 statements',
    instead: 'the known end first: (known)<-[:R]-(new:Label)',
    find: boundEndLast,
  },
  {
    name: 'labels-as-list',
    reason: 'the engines give labels in different orders',
    instead: "'City' IN labels(n), or the node",
    find: form(/(?<!\bIN\s)(?<!\bUNWIND\s)(?<!\.)\blabels\s*\(/),
  },
  {
    name: 'temporal',
    reason: `${differs}; dates in the graph are EDTF text with earliest and latest`,
    instead: 'text comparison, or TypeScript',
    find: form(/(?<![.\w$])(?:date|datetime|localdatetime|time|localtime|duration|timestamp)(?:\.\w+)?\s*\(/),
  },
  {
    name: 'limit-without-order',
    reason: 'the engines keep different rows',
    instead: 'ORDER BY a unique key first',
    find: limitWithoutOrder,
  },
];
