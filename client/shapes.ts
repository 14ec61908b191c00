import * as z from 'zod/mini';

// What the service answers, as far as the client uses it: unknown members are left alone, so that it may grow.

const Text = z.nullish(z.string());
const Count = z.nullish(z.number());
const Refs = z.array(z.string());

const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });

export const AdopterRow = z.object({
  region: Thing,
  date: Text,
  earliest: Text,
  latest: Text,
  status: Text,
  equivalence: Text,
  document: z.nullish(Thing),
  /** Names of the attributes on which sources disagree. */
  conflicts: z.nullish(z.array(z.unknown())),
  evidence: Refs,
});

export const FollowerRow = z.object({ region: Thing, date: Text, months: z.number(), monthsLatest: Count });

export const TieRow = z.object({
  relation: z.string(),
  direction: z.enum(['in', 'out']),
  other: Thing,
  evidence: Refs,
});

export const LeaderRow = z.object({
  leadership: Thing,
  role: Text,
  holder: Text,
  chain: z.nullish(Thing),
  leaders: Count,
  chains: Count,
});

export const ConflictRow = z.object({ subject: Thing, attribute: z.string(), evidence: Refs });

export const SimilarRow = z.object({
  region: Thing,
  practice: Text,
  date: Text,
  earliest: Text,
  latest: Text,
  conflicts: z.nullish(z.array(z.unknown())),
  evidence: Refs,
});

export const QuestionRow = z.object({
  name: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), examples: z.nullish(z.array(z.object({ value: z.string(), label: z.string() }))) }),
  ),
});

export const EvidenceRow = z.object({
  ref: z.string(),
  quote: z.string(),
  line: z.number(),
  before: Text,
  after: Text,
  source: z.object({ id: z.string(), title: z.string(), date: Text, standing: z.string() }),
  statements: z.array(
    z.object({
      subject: Thing,
      predicate: z.string(),
      value: z.nullish(z.union([z.string(), z.number(), z.boolean()])),
      object: z.nullish(Thing),
      qualifiers: z.nullish(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  ),
});

export const Meta = z.object({ total: z.number(), next: Text, dataset: z.string() });

/** Problem details (RFC 9457) with the nearest valid names. */
export const Refusal = z.object({ type: z.string(), title: z.string(), detail: Text, nearest: z.nullish(z.array(z.string())) });
