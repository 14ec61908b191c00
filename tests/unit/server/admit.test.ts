import { expect, test } from '@jest/globals';
import { admit } from '../../../server/access/admit.ts';
import { token } from '../../../server/access/tokens.ts';
import type { Access } from '../../../server/routing/route.ts';

const write = token('the-token-for-writing');
const read = token('the-token-for-reading');
const outcome = (access: Access, tokens: object, shown: string | undefined, here = false): string => {
  try {
    admit(access, { authorization: shown === undefined ? undefined : `Bearer ${shown}`, here }, tokens);
    return 'in';
  } catch (error) {
    return (error as { type: string }).type;
  }
};

test('what costs more than reading is open on this machine and needs a token elsewhere', () => {
  expect(outcome('trusted', {}, undefined, true)).toBe('in');
  expect(outcome('trusted', {}, undefined)).toBe('writing-is-off');
  expect(outcome('trusted', { write }, undefined)).toBe('unauthorized');
  expect(outcome('trusted', { write }, 'the-token-for-writing')).toBe('in');
  expect(outcome('trusted', { read }, 'the-token-for-reading')).toBe('in');
  expect(outcome('trusted', { read }, undefined, true)).toBe('unauthorized');
});

test('being on this machine is no right to write', () => {
  expect(outcome('write', {}, undefined, true)).toBe('writing-is-off');
  expect(outcome('write', { write }, undefined, true)).toBe('unauthorized');
  expect(outcome('write', { read, write }, 'the-token-for-reading', true)).toBe('unauthorized');
});

test('whether the service lives is told to anyone', () => {
  expect(outcome('anyone', { read, write }, undefined)).toBe('in');
});
