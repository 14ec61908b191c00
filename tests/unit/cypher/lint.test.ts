import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../cypher/lint.ts';
import { rules } from '../../../cypher/rules.ts';

/** Forms by the rule that finds them. Strings, comments and names in them must not mislead it. */
const planted: Record<string, string[]> = {
  'hops-after-match': [
    'MATCH (a:A) MATCH (a)-[:R]->(b)<-[:S]-(c) RETURN c',
    'MATCH (a:A) WITH a OPTIONAL MATCH (a)-[:R]->(b)-->(c) RETURN c',
    'UNWIND $ids AS id MATCH (a {id: id})-[:R]->()-[:S]->(c) RETURN c',
    'MATCH (a:A), (b)-[:R]->(c)-[:S]->(d) RETURN d',
    'MATCH (a:A) CALL { WITH a MATCH (a)-[:R]->(b) MATCH (b)-[:S]->(c)-[:T]->(d) RETURN d } RETURN d',
  ],
  'subquery-in-optional-match': [
    'MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) WHERE EXISTS { MATCH (b)-[:S]->() } RETURN b',
    'MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) WHERE (b)-[:S]->() RETURN b',
    'MATCH (a) OPTIONAL MATCH (a)-[:R]->(b) WHERE COUNT { (b)--() } > 1 RETURN b',
  ],
  'shortest-path': ['MATCH p = shortestPath((a)-[*1..3]->(b)) RETURN p', 'MATCH p = SHORTEST 1 (a)-[:R]->(b) RETURN p'],
  'bare-sum': ['MATCH (n) RETURN sum(n.value) AS total'],
  'map-projection': ['MATCH (n) RETURN n {.id, .name} AS n'],
  'text-equals-number': ["MATCH (n) WHERE '1' = 1 RETURN n", "RETURN 2 <> '2' AS x"],
  'ordered-booleans': ['RETURN true < false AS x', 'MATCH (n) WHERE n.known >= true RETURN n'],
  'number-as-text': ['RETURN 2 ^ 3 AS x', 'MATCH (n) RETURN toString(n.a / 2) AS half'],
  'label-expression': ['MATCH (n:A|B) RETURN n', 'MATCH (n:A&!B) RETURN n'],
  'inline-where': ['MATCH (n:A WHERE n.x = 1) RETURN n', 'MATCH ()-[r:R WHERE r.x = 1]->() RETURN r'],
  'properties-from-parameter': ['CREATE (n:A $properties)', 'MERGE (n:A $properties)'],
  'nodes-from-comprehension': [
    'MATCH (n) WITH collect(n) AS ns RETURN [x IN ns WHERE x.id = 1] AS some',
    'MATCH (n) WITH collect(n) AS ns UNWIND [x IN ns WHERE x.a.id > 0 | x] AS x RETURN x',
    'MATCH (n) WITH collect(n) AS ns RETURN [x IN ns | {id: x.id, node: x}] AS some',
  ],
  'node-through-expression': [
    'MATCH (a)-[r]->(b) RETURN CASE WHEN r.x = 1 THEN a ELSE null END AS end',
    'MATCH (a) OPTIONAL MATCH (a)-[r]->(b) RETURN coalesce(b, a) AS end',
  ],
  'null-in-union': ['CALL { MATCH (a:A) RETURN a AS x UNION ALL MATCH (b:B) RETURN null AS x } RETURN x'],
  'alias-in-order-expression': ["MATCH (n) RETURN n.date AS date ORDER BY coalesce(date, '9999'), n.id"],
  'bound-end-last': [
    'MATCH (a:A) MATCH (s:Statement)-[:ABOUT]->(a) RETURN s',
    'MATCH (a:A) CALL { WITH a MATCH (:B)<-[:R]-(a) RETURN count(*) AS n } RETURN n',
  ],
  'labels-as-list': ['MATCH (n) RETURN labels(n) AS labels'],
  'index-of-aggregate': ['MATCH (n) WITH n ORDER BY n.id RETURN collect(n.id)[0] AS first'],
  'type-in': ['MATCH (a)-[:IN]->(b) RETURN b'],
  'collect-subquery': ['MATCH (a) RETURN COLLECT { MATCH (a)-->(b) RETURN b.id } AS ids'],
  'optional-call': ['MATCH (a) OPTIONAL CALL { WITH a MATCH (a)-->(b) RETURN b } RETURN b'],
  'quantified-path': [
    'MATCH (a)-[:R]->{1,3}(b) RETURN b',
    'MATCH ((a)-[:R]->(b))+ (c) RETURN c',
    'MATCH (a)-[:R]->+(b) RETURN b',
  ],
  'unbounded-length': ['MATCH (a)-[*1..$k]->(b) RETURN b', 'MATCH (a)-[r:R*]->(b) RETURN b', 'MATCH (a)-[:R*2..]->(b) RETURN b'],
  temporal: ["WITH date('2020-01-01') AS day RETURN day", 'RETURN date.truncate($day) AS d', 'RETURN timestamp() AS now'],
  'round-digits': ['MATCH (n) RETURN round(n.value, 2) AS value', 'RETURN round(abs($x), 1) AS y'],
  'dynamic-name': ['MATCH (n:$($label)) RETURN n', 'MATCH (n) RETURN n[$key] AS value'],
  transactions: ['UNWIND $rows AS row CALL { WITH row CREATE (:A) } IN TRANSACTIONS OF 10 ROWS'],
  procedure: ['CALL db.labels() YIELD label RETURN label'],
  'load-csv': ["LOAD CSV FROM 'file:///x' AS line RETURN line"],
  'internal-id': ['MATCH (n) RETURN id(n) AS id', 'MATCH (n) RETURN elementId(n) AS id'],
  random: ['MATCH (n) RETURN n ORDER BY rand()'],
  'limit-without-order': ['MATCH (n) RETURN n LIMIT 1', 'MATCH (n) WITH n SKIP 1 RETURN n'],
  'lower-case-keyword': ['match (n) RETURN n', 'MATCH (n) where n.x = 1 RETURN n'],
};

const allowed = [
  'MATCH (a:A)-[:R]->(b)-[:S]->(c) RETURN c',
  'MATCH (a:A) CALL { WITH a MATCH (a)-[:R]->(b)-[:S]->(c) RETURN count(c) AS n } RETURN n',
  'MATCH (a)-[:R|S]->(b) MATCH (b)-[:T]->(c) WHERE b:A OR b:B RETURN c',
  "MATCH (n) WHERE n.name STARTS WITH 'MATCH' RETURN n // sum(x), n {.a}, match",
  "MATCH (n) WHERE n.text = 'a -- b LIMIT 1 date(' RETURN n.id AS id ORDER BY id LIMIT 1",
  'MATCH (a)-[*1..3]->(b) RETURN coalesce(sum(b.value), 0) AS total, [x IN collect(b) | x.id] AS ids',
  "MATCH (n) WITH n ORDER BY n.id SKIP 2 LIMIT 3 RETURN [(n)-[:R]->(m) WHERE m.x = 1 | m] AS ms, 'City' IN labels(n) AS city",
  'MATCH (n) WHERE all(x IN n.list WHERE x > 0) RETURN CASE WHEN n.a = 1 THEN n.id ELSE null END AS id, toString(n.value) AS v',
  'MATCH (n) RETURN (1 + toInteger(substring(n.a, 0, 4))) * (2 + toInteger(n.b)) AS x, round(n.c) AS y',
];

describe('The lint of Cypher', () => {
  test.each(Object.entries(planted).flatMap(([rule, forms]) => forms.map((form) => [rule, form])))(
    '%s finds %s',
    (rule, form) => {
      expect(lint(form).map((finding) => finding.rule)).toEqual([rule]);
    },
  );

  test('every rule has a planted form', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test.each(allowed)('it leaves alone %s', (form) => {
    expect(lint(form)).toEqual([]);
  });

  test('a finding has the line at which the form starts, a reason and what to write instead', () => {
    const [finding] = lint('MATCH (n)\n// sum(\nRETURN n.a AS a,\n  sum(n.b) AS b');
    expect(finding).toMatchObject({ rule: 'bare-sum', line: 4, instead: 'coalesce(sum(x), 0)' });
    expect(finding?.reason).toContain('null');
  });
});
