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
    of(schema: z.ZodType): { [key: string]: Json } {
      const text = JSON.stringify(z.toJSONSchema(schema, { io: 'output' })).replaceAll('"#/$defs/', '"#/components/schemas/');
      const { $schema: _, $defs = {}, ...rest } = Schema.parse(JSON.parse(text));
      for (const [id, definition] of Object.entries($defs as { [id: string]: Json })) named.set(id, definition);
      return rest;
    },
    all: (): Json => Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
