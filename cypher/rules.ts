import {
  aliasInOrderExpression,
  type Finder,
  form,
  hopsAfterMatch,
  limitWithoutOrder,
  nodeThroughExpression,
  nullInUnion,
  subqueryInOptionalMatch,
} from './structure.ts';

/** A form that may not stand in `cypher/`. */
export interface Rule {
  name: string;
  reason: string;
  instead: string;
  /** The offsets at which a statement has it. */
  find: Finder;
}

const wrong = 'the embedded engine gives wrong rows';
const refused = 'one of the engines refuses it';
const differs = 'the engines give different values';

/** What was measured on both engines. Those with "wrong" or "differ" in their reason give no error. */
export const rules: readonly Rule[] = [
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
    name: 'labels-as-list',
    reason: 'the engines give labels in different orders',
    instead: "'City' IN labels(n), or the node",
    find: form(/(?<!\bIN\s)(?<!\bUNWIND\s)(?<!\.)\blabels\s*\(/),
  },
  {
    name: 'index-of-aggregate',
    reason: refused,
    instead: 'head(collect(x)) in a WITH without other aggregates',
    find: form(/\bcollect\s*\((?:[^()]|\([^()]*\))*\)\s*\[/),
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
