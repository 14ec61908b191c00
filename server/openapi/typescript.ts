import type { Json } from './schemas.ts';

type Fields = { [key: string]: Json };

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: Json | undefined): Fields => (isFields(value) ? value : {});
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/**
 * The types of a contract in TypeScript, of the shape that openapi-fetch takes, with the declaration of `server/api/client.ts`
 * over them: a module declaration that stands beside its program.
 * @param contract OpenAPI 3.1, as `openApiDocument` makes it
 */
export function typescriptOf(contract: Fields): string {
  const { schemas } = fields(contract['components']);
  // Aliases may be recursive, members of an interface may not.
  const named = Object.entries(fields(schemas)).map(
    ([name, schema]) => `${comment(schema)}export type ${alias(name)} = ${typeOf(schema)};`,
  );
  const paths = Object.entries(fields(contract['paths'])).map(([path, here]) => {
    const operations = Object.entries(fields(here)).map(
      ([method, one]) => `${comment({ description: fields(one)['summary'] ?? null })}${method}: ${operation(fields(one))};`,
    );
    return `${key(path)}: {\n${operations.join('\n')}\n};`;
  });
  return indented(
    [
      '// Made from the contract of the API: /api/openapi.json.',
      "import type { Client, ClientOptions } from 'openapi-fetch';",
      ...named,
      `export interface paths {\n${paths.join('\n')}\n}`,
      "export interface LiantuOptions extends Omit<ClientOptions, 'baseUrl'> {\ntoken?: string;\n}",
      'export declare function liantu(address: string, options?: LiantuOptions): Client<paths>;',
      '',
    ].join('\n'),
  );
}

/** Two spaces for each brace that is open. */
function indented(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      const bare = line.replace(/"(?:[^"\\]|\\.)*"|\/\*.*\*\//g, '');
      const closing = /^[})\]]+/.exec(bare)?.[0].replaceAll(/[^}]/g, '').length ?? 0;
      const made = line === '' ? '' : `${'  '.repeat(Math.max(0, depth - closing))}${line}`;
      depth += (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);
      return made;
    })
    .join('\n');
}

function operation({ parameters, requestBody, responses }: Fields): string {
  const of = (where: string) =>
    list(parameters)
      .map(fields)
      .filter((one) => one['in'] === where);
  const group = (where: string) => {
    const own = of(where);
    const optional = own.every(({ required }) => required !== true) ? '?' : '';
    return own.length === 0 ? `${where}?: never;` : `${where}${optional}: {\n${own.map(parameter).join('\n')}\n};`;
  };
  const body = isFields(requestBody) ? `requestBody: { content: ${content(requestBody)} };` : 'requestBody?: never;';
  const answers = Object.entries(fields(responses)).map(
    ([status, one]) => `${status}: { headers: Record<string, string>; content: ${content(fields(one))} };`,
  );
  return [
    '{',
    `parameters: { header?: never; cookie?: never; ${group('path')} ${group('query')} };`,
    body,
    `responses: {\n${answers.join('\n')}\n};`,
    '}',
  ].join('\n');
}

function parameter({ name, required, schema, description }: Fields): string {
  const mark = required === true ? '' : '?';
  return `${comment({ description: description ?? null })}${key(String(name))}${mark}: ${typeOf(schema)};`;
}

function content({ content: kinds }: Fields): string {
  const known = Object.entries(fields(kinds)).map(([media, one]) => `${key(media)}: ${typeOf(fields(one)['schema'])};`);
  return known.length === 0 ? 'never' : `{ ${known.join(' ')} }`;
}

const plain: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' };

/** The type of one JSON Schema, of those that zod writes. */
export function typeOf(schema: Json | undefined): string {
  if (!isFields(schema)) return 'unknown';
  const { $ref, const: only, enum: choices, anyOf, oneOf, allOf, type } = schema;
  if (typeof $ref === 'string') return alias($ref.split('/').at(-1) ?? '');
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(choices)) return union(choices.map((one) => JSON.stringify(one)));
  if (Array.isArray(anyOf) || Array.isArray(oneOf)) return union([...list(anyOf), ...list(oneOf)].map(typeOf));
  if (Array.isArray(allOf)) return allOf.map((one) => `(${typeOf(one)})`).join(' & ');
  if (Array.isArray(type)) return union(type.map((one) => typeOf({ ...schema, type: one })));
  if (type === 'array') return array(schema);
  if (type === 'object') return object(schema);
  return plain[String(type)] ?? 'unknown';
}

function array({ items, prefixItems }: Fields): string {
  if (Array.isArray(prefixItems)) return `[${prefixItems.map(typeOf).join(', ')}]`;
  const of = typeOf(items);
  return /^\w+$/.test(of) ? `${of}[]` : `(${of})[]`;
}

function object({ properties, required, additionalProperties }: Fields): string {
  const needed = list(required);
  const own = Object.entries(fields(properties)).map(
    ([name, one]) => `${comment(one)}${key(name)}${needed.includes(name) ? '' : '?'}: ${typeOf(one)};`,
  );
  const others = isFields(additionalProperties) ? `{ [key: string]: ${typeOf(additionalProperties)} }` : undefined;
  if (own.length === 0) return others ?? 'Record<string, unknown>';
  return others === undefined ? `{\n${own.join('\n')}\n}` : `{\n${own.join('\n')}\n} & ${others}`;
}

const union = (types: readonly string[]) =>
  [...new Set(types)].map((one) => (one.includes(' & ') ? `(${one})` : one)).join(' | ') || 'never';
/** A name for a type of its own. */
const alias = (name: string) => name.replace(/\W/g, '_');
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

function comment(schema: Json | undefined): string {
  const { description } = fields(schema);
  return typeof description === 'string' ? `/** ${description.replaceAll('*/', '*∕')} */\n` : '';
}
