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
  document: z.nullish(Thing),
  /** Names of the attributes on which sources disagree. */
  conflicts: z.nullish(z.array(z.unknown())),
  evidence: Refs,
});

/** One that plans or explores. */
export const PlanRow = z.object({
  region: Thing,
  status: Text,
  date: Text,
  earliest: Text,
  latest: Text,
  document: z.nullish(Thing),
  evidence: Refs,
});

export const PolicyRow = z.object({ policy: Thing, regions: z.number() });

export const TieRow = z.object({
  from: Thing,
  relation: z.string(),
  to: Thing,
  assertion: z.string(),
  modality: z.string(),
  confidence: z.number(),
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

export const ConflictRow = z.object({ subject: Thing, attribute: z.string(), values: z.array(z.string()), evidence: Refs });

export const SimilarRow = z.object({
  region: Thing,
  practice: Text,
  date: Text,
  earliest: Text,
  latest: Text,
  conflicts: z.nullish(z.array(z.unknown())),
  evidence: Refs,
});

const RankedTie = z.object({
  from: Thing,
  to: Thing,
  order: z.number(),
  stability: z.nullable(z.number()),
  grade: z.nullable(z.enum(['confirmed', 'likely', 'weak'])),
});

const Model = { model: z.string(), reading: z.string(), ties: z.array(RankedTie) };

/** How a policy spread: its components, and what models make of the order of all policies. */
export const Spread = z.object({
  components: z.array(
    z.object({
      component: z.object({ id: z.string(), zh: z.string(), en: z.string(), intrinsic: z.boolean() }),
      adopters: z.array(z.object({ region: Thing, date: Text, wordings: z.array(z.string()), evidence: Refs })),
      without: z.array(Thing),
      notMentioned: z.number(),
    }),
  ),
  inference: z.object({
    answer: z.enum(['ranking', 'no more than chance', 'not enough data']),
    missing: z.nullable(z.string()),
    policies: z.number(),
    ...Model,
    others: z.array(z.object(Model)),
    agreement: z.array(z.object({ from: Thing, to: Thing, models: z.array(z.string()) })),
  }),
});

export const SourceRow = z.object({ id: z.string(), name: z.string(), title: z.string(), standing: z.string() });

export const EvidenceRow = z.object({
  ref: z.string(),
  quote: z.string(),
  line: z.number(),
  before: Text,
  after: Text,
  source: z.object({ id: z.string(), title: z.string(), date: Text, standing: z.string() }),
  statements: z.array(
    z.object({
      id: z.string(),
      subject: Thing,
      predicate: z.string(),
      value: z.nullish(z.union([z.string(), z.number(), z.boolean()])),
      object: z.nullish(Thing),
      qualifiers: z.nullish(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  ),
});

export const Evidence = z.object({ data: z.array(EvidenceRow) });

export const Meta = z.object({ total: z.number(), next: Text, dataset: z.string() });

/** Problem details (RFC 9457) with the nearest valid names. */
export const Refusal = z.object({ type: z.string(), title: z.string(), detail: Text, nearest: z.nullish(z.array(z.string())) });
