import type { Rule } from './rule.ts';
import { form } from './structure.ts';

const refused = 'one of the engines refuses it';

/** Forms that an engine refuses, that only one has, or that the house does without. */
export const refusals: readonly Rule[] = [
  {
    name: 'label-expression',
    reason: refused,
    instead: 'a WHERE clause: n:A OR n:B',
    find: form(/\((?:\s*\w+)?\s*:[^(){}[\],]*[|&!%]/),
  },
  {
    name: 'inline-where',
    reason: refused,
    instead: 'a WHERE clause after the pattern',
    find: form(/[([](?:\s*\w+)?(?:\s*:[\w|:]+)?(?:\s*\{[^}]*\})?\s*\bWHERE\b/),
  },
  {
    name: 'properties-from-parameter',
    reason: refused,
    instead: 'SET n = $properties',
    find: form(/\b(?:CREATE|MERGE)\s*\([^(){}]*\$\w+\s*\)/),
  },
  {
    name: 'index-of-aggregate',
    reason: refused,
    instead: 'head(collect(x)) in a WITH without other aggregates',
    find: form(/\bcollect\s*\((?:[^()]|\([^()]*\))*\)\s*\[/),
  },
  { name: 'type-in', reason: refused, instead: 'another name', find: form(/\[(?:\s*\w+)?\s*:\s*IN\b/) },
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
    find: form(/\[(?:\s*\w+)?(?:\s*:[\w|:]+)?\s*\*(?!\s*(?:\d+\s*)?\.\.\s*\d+|\s*\d+\s*[\]{])/),
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
    name: 'lower-case-keyword',
    reason: 'the other rules look for capitals',
    instead: 'keywords in capitals',
    find: form(
      /(?<![.:$\w])(?:match|optional|where|with|unwind|return|merge|create|set|delete|call|exists|foreach|union|limit|skip)(?![\w:]|\s*[:,)=])/,
    ),
  },
];
