import type { AttributeName } from '../../graph/predicates.ts';

/** The attributes by whose values a thing is found, the best first; `english` is from our own table of regions. */
export const predicates = [
  'name',
  'number',
  'short',
  'likelyReading',
  'label',
  'text',
  'scheme',
] as const satisfies AttributeName[];

export const fields = [...predicates, 'english', 'id'] as const;

export type Field = (typeof fields)[number];
