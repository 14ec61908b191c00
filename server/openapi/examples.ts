import { readQuery } from '../routing/query.ts';
import type { Json } from './schemas.ts';

/**
 * The values that an example address gives to the parameters of a path such as `/evidence/{ref}` and of the query.
 * @param isList whether an address may give a parameter several times
 */
export function exampleValues(
  path: string,
  address: string | undefined,
  isList: (name: string) => boolean = () => false,
): Map<string, Json> {
  if (address === undefined) return new Map();
  const here = (address.split('?')[0] ?? '').split('/');
  const inPath = path.split('/').flatMap((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(here[index] ?? '')] as const];
  });
  const inQuery = [...readQuery(address)].map(
    ([name, values]) => [name, isList(name) ? [...values] : (values[0] ?? '')] as const,
  );
  return new Map<string, Json>([...inPath, ...inQuery]);
}
