import { expect, test } from '@jest/globals';
import { groups } from '../../../../client/phrases/match.ts';
import { groups as known } from '../../../../cypher/question.ts';

test('Questions are offered group by group in the order of the catalogue, those of no group last', () => {
  expect(groups).toEqual([...known, 'other']);
});
