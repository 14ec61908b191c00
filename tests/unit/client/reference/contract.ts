import type { Operation } from '../../../../client/reference/contract/operations.ts';
import type { Parameter } from '../../../../client/reference/contract/shape.ts';

/** An operation that takes nothing but what a test gives it. */
export const operation = (given: Partial<Operation>): Operation => ({
  id: 'things',
  tag: 'things',
  method: 'GET',
  path: '/api/v1/things',
  summary: 'The things',
  description: '',
  parameters: [],
  examples: [],
  bodies: [],
  bodyRequired: false,
  bodyNote: '',
  outcomes: [],
  token: 'never',
  ...given,
});

export const parameter = (name: string, given: Partial<Parameter> = {}): Parameter => ({ name, in: 'query', ...given });
