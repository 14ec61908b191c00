import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { ParameterError } from '../../../graph/errors.ts';
import { exampleValues } from '../../../server/openapi/examples.ts';
import { readQuery } from '../../../server/routing/query.ts';
import { validate } from '../../../server/routing/validate.ts';

test('a query is read by name, with every value in order', () => {
  const query = readQuery('/a?x=1&y=%E6%B5%99+%E6%B1%9F&x=2&&z&=0&w=a=b');
  expect([...query]).toEqual([
    ['x', ['1', '2']],
    ['y', ['浙 江']],
    ['z', ['']],
    ['', ['0']],
    ['w', ['a=b']],
  ]);
  expect(readQuery('/a').size).toBe(0);
});

test('broken percent-encoding is told by the name of its parameter', () => {
  expect(() => readQuery('/a?region=%E6%B5')).toThrow(expect.objectContaining({ parameter: 'region' }));
  expect(() => readQuery('/a?%zz=1')).toThrow(ParameterError);
});

test('a value that is not among the allowed ones is answered with them and the nearest', () => {
  const schema = z.object({ order: z.enum(['first', 'any']).describe('first or any') });
  const failing = () => validate(schema, new Map([['order', ['frist']]]));
  expect(failing).toThrow(expect.objectContaining({ parameter: 'order', allowed: ['first', 'any'], nearest: ['first'] }));
  expect(failing).toThrow('order: frist is not first or any.');
});

test('a list takes a parameter several times, everything else once', () => {
  const schema = z.object({ ref: z.array(z.string()).optional(), one: z.string().optional() });
  expect(validate(schema, new Map([['ref', ['a', 'b']]]))).toEqual({ ref: ['a', 'b'] });
  expect(() => validate(schema, new Map([['one', ['a', 'b']]]))).toThrow('one is given 2 times; give it once.');
});

test('an example address gives the values of its parameters', () => {
  expect([...exampleValues('/evidence/{ref}', '/evidence/a%3A1-2')]).toEqual([['ref', 'a:1-2']]);
  expect([...exampleValues('/evidence', '/evidence?ref=a&ref=b', (name) => name === 'ref')]).toEqual([['ref', ['a', 'b']]]);
});
