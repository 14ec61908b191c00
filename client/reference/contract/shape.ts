import * as z from 'zod/mini';

// The contract as far as this page uses it. Unknown members are left alone, so that the contract may grow.

const Text = z.optional(z.string());
const Count = z.optional(z.number());
const Any = z.optional(z.unknown());

/** JSON Schema 2020-12, as OpenAPI 3.1 holds it. */
export const Schema = z.object({
  $ref: Text,
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  description: Text,
  format: Text,
  enum: z.optional(z.array(z.unknown())),
  const: Any,
  default: Any,
  example: Any,
  examples: z.optional(z.array(z.unknown())),
  minimum: Count,
  maximum: Count,
  required: z.optional(z.array(z.string())),
  get properties() {
    return z.optional(z.record(z.string(), Schema));
  },
  get additionalProperties() {
    return z.optional(z.union([z.boolean(), Schema]));
  },
  get items() {
    return z.optional(z.union([z.boolean(), Schema]));
  },
  get prefixItems() {
    return z.optional(z.array(Schema));
  },
  get anyOf() {
    return z.optional(z.array(Schema));
  },
  get oneOf() {
    return z.optional(z.array(Schema));
  },
  get allOf() {
    return z.optional(z.array(Schema));
  },
});
export type Schema = z.infer<typeof Schema>;
export type Schemas = Readonly<Record<string, Schema>>;

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  required: z.optional(z.boolean()),
  description: Text,
  schema: z.optional(Schema),
  example: Any,
});
export type Parameter = z.infer<typeof Parameter>;

const Media = z.object({ schema: z.optional(Schema), example: Any });
const Content = z.optional(z.record(z.string(), Media));

export const RawOperation = z.object({
  operationId: Text,
  tags: z.optional(z.array(z.string())),
  summary: Text,
  description: Text,
  parameters: z.optional(z.array(Parameter)),
  requestBody: z.optional(z.object({ required: z.optional(z.boolean()), description: Text, content: Content })),
  responses: z.optional(z.record(z.string(), z.object({ description: Text, content: Content }))),
  security: z.optional(z.array(z.record(z.string(), z.unknown()))),
  'x-examples': z.optional(z.array(z.string())),
});
export type RawOperation = z.infer<typeof RawOperation>;

export const Contract = z.object({
  info: z.object({ title: z.string(), version: z.string(), description: Text }),
  tags: z.optional(z.array(z.object({ name: z.string() }))),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.optional(z.object({ schemas: z.optional(z.record(z.string(), Schema)) })),
});
export type Contract = z.infer<typeof Contract>;
