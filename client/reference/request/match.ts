import type { Operation } from '../contract/operations.ts';
import { keyOf } from './key.ts';

/** An operation, and what an address fills in of it. */
export interface Match {
  operation: Operation;
  values: Record<string, string[]>;
}

/**
 * The operation that answers an address of the service such as `/api/v1/evidence/src-1:2-3`, so that it can be tried on
 * this page; null where none does, or where the address has what no form holds.
 */
export function match(address: string, operations: readonly Operation[]): Match | null {
  const [path = '', search = ''] = address.split('#')[0]?.split('?', 2) ?? [];
  const found = operations
    .filter(({ method }) => method === 'GET')
    .map((operation) => ({ operation, parts: partsOf(operation.path, path) }))
    .filter((one): one is { operation: Operation; parts: [string, string][] } => one.parts !== null)
    // `/things/all` before `/things/{id}`.
    .sort((a, b) => a.parts.length - b.parts.length)[0];
  if (!found) return null;
  const values: Record<string, string[]> = {};
  for (const [name, value] of found.parts) values[keyOf({ in: 'path', name })] = [value];
  for (const [name, value] of new URLSearchParams(search)) {
    if (!found.operation.parameters.some((one) => one.in === 'query' && one.name === name)) return null;
    const key = keyOf({ in: 'query', name });
    values[key] = [...(values[key] ?? []), value];
  }
  return { operation: found.operation, values };
}

/** The names in a path such as `/things/{id}` with the parts of an address that stand for them; null where it is another. */
function partsOf(template: string, path: string): [string, string][] | null {
  const [asked, given] = [template.split('/'), path.split('/')];
  if (asked.length !== given.length) return null;
  const parts: [string, string][] = [];
  for (const [index, part] of asked.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== value) return null;
    const text = decoded(value);
    if (text === null || text === '') {
      if (name !== undefined) return null;
    } else if (name !== undefined) parts.push([name, text]);
  }
  return parts;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
