import { ParameterError } from '../../graph/errors.ts';

/** The values of each parameter in the order of the address. A map, so that no name can touch a prototype. */
export type RawQuery = ReadonlyMap<string, readonly string[]>;

/**
 * Reads what stands after the `?` of an address, strictly: Express's own parsers let broken encodings through.
 * @throws ParameterError naming the parameter whose percent-encoding is broken.
 */
export function readQuery(address: string): RawQuery {
  const values = new Map<string, string[]>();
  const mark = address.indexOf('?');
  if (mark < 0) return values;
  for (const pair of address.slice(mark + 1).split('&')) {
    if (pair === '') continue;
    const equals = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const name = decode(pair.slice(0, equals), pair.slice(0, equals));
    const value = decode(name, pair.slice(equals + 1));
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function decode(name: string, text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new ParameterError(
      name.slice(0, 60),
      `${name.slice(0, 60)}: the percent-encoding is broken; write names as UTF-8, for example ${encodeURIComponent('浙江')} for 浙江.`,
    );
  }
}
