import type { Schema } from './shape.ts';

const prefix = '#/components/schemas/';

/** Names that the generator of the contract made up say nothing to a reader. */
const isMadeUp = (name: string) => name.startsWith('__');

export const nameOf = ($ref: string): string => decodeURIComponent($ref.slice($ref.startsWith(prefix) ? prefix.length : 0));

/** What a value may be, in the signs of TypeScript: `string | null`, `Thing[]`, `"stated" | "derived"`, `integer 1…1000`. */
export function typeWords(schema: Schema | boolean | undefined): string {
  if (schema === undefined || schema === true) return 'any';
  if (schema === false) return 'nothing';
  if (schema.$ref !== undefined) return isMadeUp(nameOf(schema.$ref)) ? 'any' : nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return unionOf(schema.enum.map((one) => JSON.stringify(one)));
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return unionOf(alternatives.map(typeWords));
  if (schema.allOf) return [...new Set(schema.allOf.map(typeWords))].join(' & ');
  const types = [schema.type ?? (schema.properties ? 'object' : 'any')].flat();
  return unionOf(types.map((type) => plain(type, schema)));
}

function plain(type: string, schema: Schema): string {
  if (type === 'array') return listOf(schema);
  if (type === 'object' && !schema.properties && typeof schema.additionalProperties === 'object')
    return `{ […]: ${typeWords(schema.additionalProperties)} }`;
  if (type === 'integer' || type === 'number') return [type, range(schema)].filter(Boolean).join(' ');
  return schema.format === undefined ? type : `${type} ${schema.format}`;
}

function listOf({ items, prefixItems }: Schema): string {
  if (prefixItems) return `[${prefixItems.map(typeWords).join(', ')}]`;
  const words = typeWords(items);
  return words.includes(' ') ? `(${words})[]` : `${words}[]`;
}

/** The bounds that somebody set: those of the number type itself say nothing. */
function range({ minimum, maximum }: Schema): string {
  const set = (bound: number | undefined) =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
  const [low, high] = [set(minimum), set(maximum)];
  if (low === undefined && high === undefined) return '';
  if (high === undefined) return `≥ ${low}`;
  return low === undefined ? `≤ ${high}` : `${low}…${high}`;
}

/** Alternatives that are shown; more would be a page of their own. */
const most = 8;

function unionOf(words: readonly string[]): string {
  const own = [...new Set(words)];
  return own.length > most ? `${own.slice(0, most).join(' | ')} | … (${own.length})` : own.join(' | ');
}
