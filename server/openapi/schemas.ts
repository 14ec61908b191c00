import { z } from 'zod';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const Schema: z.ZodType<{ [key: string]: Json }> = z.record(z.string(), z.json());

/**
 * Turns zod schemas into JSON Schema and gathers those that have an id, to which the others refer: OpenAPI keeps them
 * under `components`, where zod makes `$defs`.
 */
export function collector() {
  const named = new Map<string, Json>();
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
      for (const [id, definition] of Object.entries($defs as { [id: string]: Json })) named.set(id + suffix, definition);
      return rest;
    },
    all: (): Json => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
