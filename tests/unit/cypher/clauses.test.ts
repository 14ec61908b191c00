import { describe, expect, test } from '@jest/globals';
import { clauses, hops } from '../../../cypher/clauses.ts';

describe('Clauses of a statement', () => {
  test('a subquery is a block of its own, and what follows it belongs to the clause around it', () => {
    const read = clauses(
      "MATCH (a) WHERE EXISTS { MATCH (a)-->(b) } AND a.x = 'RETURN' CALL { WITH a RETURN 1 AS n } RETURN {match: n}",
    );
    expect(read.map(({ keyword, block, first }) => [keyword, block, first])).toEqual([
      ['MATCH', 0, true],
      ['WHERE', 0, false],
      ['MATCH', 1, true],
      ['CALL', 0, false],
      ['WITH', 2, true],
      ['RETURN', 2, false],
      ['RETURN', 0, false],
    ]);
    expect(read[1]?.body).toMatch(/EXISTS \{\s*\} AND a\.x = '\s+'/);
  });

  test('WITH in STARTS WITH is no clause', () => {
    expect(clauses("MATCH (a) WHERE a.x STARTS WITH 'x' AND a.y ENDS WITH 'y' RETURN a").map(({ keyword }) => keyword)).toEqual([
      'MATCH',
      'WHERE',
      'RETURN',
    ]);
  });

  test.each([
    ['(a)', 0],
    ['(a)-[:R {x: 1}]->(b)', 1],
    ['(a)-[r]-(b)<--(c)', 2],
    ['(a)-->()<-[:S|T]-(b)--(c)', 3],
  ])('%s goes over %i relations', (pattern, count) => {
    expect(hops(pattern)).toBe(count);
  });
});
