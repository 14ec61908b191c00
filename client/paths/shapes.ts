import * as z from 'zod/mini';

// Paths as the service answers them, as far as this view shows them.

const Words = z.object({ zh: z.string(), en: z.string() });
const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });
const Stop = z.extend(Thing, { date: z.nullish(z.string()), relations: z.number() });
const Source = z.object({ id: z.string(), title: z.string(), date: z.nullish(z.string()), standing: z.string() });

const Relation = z.object({
  relation: z.string(),
  direction: z.enum(['forward', 'reverse']),
  assertion: z.string(),
  modality: z.string(),
  polarity: z.string(),
  confidence: z.number(),
  sentence: Words,
  evidence: z.array(z.string()),
});

const Hop = z.extend(Relation, {
  from: Stop,
  to: Stop,
  quotes: z.array(z.object({ ref: z.string(), quote: z.string(), line: z.number(), source: Source })),
  also: z.array(Relation),
});

const Path = z.object({
  confidence: z.number(),
  length: z.number(),
  things: z.array(Stop),
  hops: z.array(Hop),
  sentence: Words,
});

const PathsMeta = z.object({
  dataset: z.string(),
  from: Thing,
  to: Thing,
  via: z.array(Thing),
  complete: z.boolean(),
  proven: z.number(),
  reason: z.string(),
  longer: z.nullish(z.number()),
  explanation: Words,
  searched: z.object({ nodes: z.number(), relations: z.number() }),
});

export const PathsAnswer = z.object({ data: z.array(Path), meta: PathsMeta });

export type Found = z.infer<typeof PathsAnswer>;
export type Path = z.infer<typeof Path>;
export type Hop = z.infer<typeof Hop>;
export type Relation = z.infer<typeof Relation>;
export type Stop = z.infer<typeof Stop>;
export type Thing = z.infer<typeof Thing>;
