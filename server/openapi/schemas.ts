import { z } from 'zod';
import { LiantuError } from '../../graph/errors.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const Schema: z.ZodType<{ [key: string]: Json }> = z.record(z.string(), z.json());

/**
 * Turns zod schemas into JSON Schema and gathers those that have an id, to which the others refer: OpenAPI keeps them
 * under `components`, where zod makes `$defs`.
 */
export function collector() {
  const named = new Map<string, Json>();
  /** Two schemas of one name would be one in the contract, and the answers of the other outside it. */
  const add = (id: string, definition: Json) => {
    const known = named.get(id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition))
      throw new LiantuError('internal', `two schemas are called ${id}`);
    named.set(id, definition);
  };
  return {
    /** @param io what a reader sends (`input`: defaults may be left out) or gets */
    of(schema: z.ZodType, io: 'input' | 'output' = 'output'): { [key: string]: Json } {
      // What is sent may lack what is always answered: a schema of one name that serves both stands there twice.
      const suffix = io === 'input' ? 'Input' : '';
      const text = JSON.stringify(z.toJSONSchema(schema, { io })).replace(
        /"#\/\$defs\/([^"]+)"/g,
        `"#/components/schemas/$1${suffix}"`,
      );
      const { $schema: _, $defs = {}, ...rest } = Schema.parse(JSON.parse(text));
      for (const [id, definition] of Object.entries($defs as { [id: string]: Json })) add(id + suffix, definition);
      return rest;
    },
    all: (): Json => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
