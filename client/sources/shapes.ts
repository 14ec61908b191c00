import * as z from 'zod/mini';
import { Meta } from '../shapes.ts';

// The sources as the service answers them, as far as the view shows them.

const Text = z.nullish(z.string());
const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });

export const SourceRow = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  date: Text,
  standing: z.string(),
  length: z.number(),
  lines: z.number(),
  sha256: z.string(),
});

const LedgerRow = z.object({ ledger: z.string(), reason: z.string(), lines: z.number() });
const StatedRow = z.object({ kind: z.string(), predicate: z.string(), statements: z.number() });

export const SourceAnswer = z.object({
  data: z.extend(SourceRow, { ledger: z.array(LedgerRow), stated: z.array(StatedRow) }),
  meta: z.object({ dataset: z.string() }),
});

export const LineRow = z.object({
  line: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  ledger: z.string(),
  reason: z.string(),
});
export const Lines = z.object({ data: z.array(LineRow), meta: Meta });

export const QuoteRow = z.object({
  ref: z.string(),
  start: z.number(),
  end: z.number(),
  line: z.number(),
  quote: z.string(),
  states: z.array(z.object({ kind: z.string(), predicate: z.string() })),
});

const Statement = z.object({
  id: z.string(),
  subject: Thing,
  predicate: z.string(),
  object: z.nullish(Thing),
  value: z.nullish(z.union([z.string(), z.number(), z.boolean()])),
  qualifiers: z.nullish(z.record(z.string(), z.union([z.string(), z.number()]))),
  assertion: z.string(),
  modality: z.string(),
  polarity: z.string(),
  confidence: z.number(),
  rule: z.string(),
});

export const EvidenceAnswer = z.object({
  data: z.object({
    ref: z.string(),
    quote: z.string(),
    line: z.number(),
    source: z.object({ id: z.string(), title: z.string(), name: z.string(), date: Text, standing: z.string() }),
    statements: z.array(Statement),
  }),
});

export const ConflictRow = z.object({
  subject: Thing,
  attribute: z.string(),
  values: z.array(z.string()),
  evidence: z.array(z.string()),
});

export type SourceRow = z.infer<typeof SourceRow>;
export type Source = z.infer<typeof SourceAnswer>['data'];
export type LineRow = z.infer<typeof LineRow>;
export type QuoteRow = z.infer<typeof QuoteRow>;
export type Statement = z.infer<typeof Statement>;
export type Evidence = z.infer<typeof EvidenceAnswer>['data'];
export type ConflictRow = z.infer<typeof ConflictRow>;
