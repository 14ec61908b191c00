import { expect, test } from '@jest/globals';
import type { PlanStep } from '../../../graph/store.ts';
import { objection } from '../../../server/cypher/cost.ts';
import { judge } from '../../../server/cypher/judge.ts';
import { judgeApart } from '../../../server/cypher/judge-apart.ts';
import { attempts } from '../../api/attempts.ts';

const unending = (statement: string) => statement.includes('(a)--(a)');
/** What only Neo4j's estimate tells. */
const costly = (statement: string) => statement.includes('UNWIND range(1,9) AS g');

test.each(attempts.filter((one) => !unending(one) && !costly(one)).map((one) => [JSON.stringify(one).slice(0, 100), one]))(
  '%s does not pass',
  async (_, statement) => {
    expect(await judge(statement)).toMatchObject({ refused: { why: expect.any(String) } });
  },
);

test('a statement that the parser does not come to an end with is refused in time, and the next one is read', async () => {
  const apart = judgeApart();
  const statement = attempts.find(unending) ?? '';
  expect(await Promise.all([apart(statement), apart('RETURN 1 AS one')])).toEqual([
    { refused: expect.objectContaining({ why: expect.stringContaining('too long') }) },
    { clean: 'RETURN 1 AS one' },
  ]);
});

test.each([
  ['MATCH (n)\n  SET n.x = 1', { what: 'SET', line: 2, column: 3 }],
  ['MATCH (𠮷)-->(b) DETACH DELETE 𠮷', { what: 'DETACH', line: 1, column: 17 }],
  ['RETURN 1; RETURN 2', { what: 'a second statement', line: 1, column: 11 }],
  ['CALL db . stats . collect("x")', { what: 'db.stats.collect', line: 1, column: 6 }],
  ['RETURN "\\u0041"', { what: '\\u', line: 1, column: 9 }],
  ['MATCH (n) RETURN', { what: 'the end', line: 1, column: 17 }],
  ['MATCH (a)-[*2..]-(b) RETURN b', { what: '*2..', line: 1, column: 12 }],
])('%s is refused where it is wrong', async (statement, refused) => {
  expect(await judge(statement)).toMatchObject({ refused });
});

test('what runs is what was read: comments and odd spaces are gone, strings and names stay', async () => {
  expect(await judge('MATCH/* a */(n)\u00a0WHERE n.x = "/* b */" // c\nRETURN n.`// d` ; ')).toEqual({
    clean: 'MATCH       (n) WHERE n.x = "/* b */"     \nRETURN n.`// d` ',
  });
});

const step = (operator: string, more: Partial<PlanStep> = {}): PlanStep => ({
  operator,
  details: '',
  rows: 1,
  steps: [],
  ...more,
});
const over = (below: PlanStep) => ({ reads: true, step: step('ProduceResults', { steps: [step('Apply', { steps: [below] })] }) });

test('a plan that only reads little is let through', () => {
  expect(objection(over(step('NodeByLabelScan')))).toBeUndefined();
  expect(objection(over(step('ProcedureCall', { details: 'db.labels() :: (label :: STRING)' })))).toBeUndefined();
});

test.each([
  ['a plan that does more than read', { reads: false, step: step('ProduceResults') }, 'more than read'],
  ['a file that would be read', over(step('LoadCSV')), 'LoadCSV'],
  ['settings that would be shown', over(step('ShowSettings')), 'ShowSettings'],
  ['a procedure that is not listed', over(step('ProcedureCall', { details: 'dbms.listConfig() :: (n)' })), 'dbms.listConfig'],
  ['more rows than anyone needs', over(step('CartesianProduct', { rows: 1e10 })), 'CartesianProduct'],
])('%s is objected to', (_, plan, why) => {
  expect(objection(plan)).toContain(why);
});
