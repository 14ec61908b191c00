import { describe, expect, test } from '@jest/globals';
import { type Member, membersOf } from '../../../../client/reference/contract/members.ts';
import type { Schema } from '../../../../client/reference/contract/shape.ts';
import { typeWords } from '../../../../client/reference/contract/words.ts';

const to = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

describe('what a value may be', () => {
  test.each<[string, Schema | boolean | undefined]>([
    ['string | null', { type: ['string', 'null'] }],
    ['Thing | null', { anyOf: [to('Thing'), { type: 'null' }] }],
    ['Thing[]', { type: 'array', items: to('Thing') }],
    ['(string | null)[]', { type: 'array', items: { type: ['string', 'null'] } }],
    ['[number, string]', { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] }],
    ['"a" | "b"', { type: 'string', enum: ['a', 'b'] }],
    ['"ok"', { const: 'ok' }],
    ['integer 1…1000', { type: 'integer', minimum: 1, maximum: 1000 }],
    ['integer ≥ 1', { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }],
    ['integer', { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }],
    ['string date-time', { type: 'string', format: 'date-time' }],
    ['{ […]: Thing }', { type: 'object', additionalProperties: to('Thing') }],
    ['object', { properties: {} }],
    ['any', {}],
    ['any', undefined],
    ['any', to('__schema0')],
  ])('is said as %s', (words, schema) => {
    expect(typeWords(schema)).toBe(words);
  });

  test('is cut where the alternatives are many, with their number', () => {
    expect(typeWords({ enum: Array.from({ length: 20 }, (_, index) => index) })).toMatch(/^0 \| 1 .*… \(20\)$/);
  });
});

describe('the tree of a schema', () => {
  const schemas: Record<string, Schema> = {
    Thing: {
      type: 'object',
      description: 'a thing',
      properties: { id: { type: 'string' }, kind: { type: 'string' } },
      required: ['id'],
    },
    Tree: { type: 'object', properties: { name: { type: 'string' }, below: { type: 'array', items: to('Tree') } } },
  };
  const shown = (members: readonly Member[]) => members.map(({ name, type, required }) => [name, type, required]);

  test('goes through lists, names and null to the members', () => {
    const answer: Schema = { properties: { data: { type: 'array', items: { anyOf: [to('Thing'), { type: 'null' }] } } } };
    const [data] = membersOf(answer, schemas);
    expect(data).toMatchObject({ name: 'data', type: '(Thing | null)[]', description: 'a thing', cut: false });
    expect(shown(membersOf(data?.inner ?? {}, schemas, data?.trail))).toEqual([
      ['id', 'string', true],
      ['kind', 'string', false],
    ]);
  });

  test('is cut where a schema holds itself, so that it ends', () => {
    const [, below] = membersOf(to('Tree'), schemas);
    expect(below).toMatchObject({ name: 'below', type: 'Tree[]', cut: true, inner: null });
  });

  test('lets the same name stand twice side by side', () => {
    const pair = membersOf({ properties: { from: to('Thing'), to: to('Thing') } }, schemas);
    expect(pair.map(({ cut, inner }) => [cut, inner !== null])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  test('shows alternatives, maps and what must hold at once', () => {
    expect(shown(membersOf({ anyOf: [to('Thing'), to('Tree')] }, schemas))).toEqual([
      ['1', 'Thing', false],
      ['2', 'Tree', false],
    ]);
    expect(shown(membersOf({ additionalProperties: to('Thing') }, schemas))).toEqual([['[…]', 'Thing', false]]);
    const both: Schema = { allOf: [to('Thing'), { properties: { more: { type: 'number' } } }] };
    expect(membersOf(both, schemas).map(({ name }) => name)).toEqual(['id', 'kind', 'more']);
  });

  test('has nothing below a plain value', () => {
    expect(membersOf({ type: 'string' }, schemas)).toEqual([]);
    expect(membersOf(to('Nothing'), schemas)).toEqual([]);
  });
});
