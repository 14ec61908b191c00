import { z } from 'zod';
import { digest } from './ids.ts';
import { kindNames } from './kinds.ts';

export const Thing = z.object({ id: z.string().min(1), kind: z.enum(kindNames) });

/** A run of a source's characters: `source.slice(start, end) === quote`, UTF-16 offsets; `line` counts from 1. */
export const Evidence = z.object({
  source: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  line: z.int().positive(),
});

const Assertion = z.enum(['stated', 'derived', 'inferred']);
const Modality = z.enum(['fact', 'planned', 'exploring', 'called_for']);
const Polarity = z.enum(['affirmed', 'negated']);
export const Scalar = z.union([z.string(), z.number(), z.boolean()]);

/**
 * The unit of truth: one claim of one source. It has an `object` (a relation) or a `value` (an attribute).
 * `qualifiers` narrow what it says, as in Wikidata: the document that dates an act, the place in a list of issuers.
 */
export const Statement = z.object({
  id: z.string(),
  subject: Thing,
  predicate: z.string(),
  object: Thing.optional(),
  value: Scalar.optional(),
  assertion: Assertion,
  modality: Modality,
  polarity: Polarity,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  qualifiers: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  evidence: z.array(Evidence).min(1),
});

export type Thing = z.infer<typeof Thing>;
export type Evidence = z.infer<typeof Evidence>;
export type Statement = z.infer<typeof Statement>;
export type Scalar = z.infer<typeof Scalar>;

/** All of a statement that choosing between the values of a thing needs. */
export type Told = Pick<Statement, 'predicate' | 'value' | 'confidence' | 'qualifiers'>;

/** What a rule has to say; the rest has the commonest value. */
export type Claim = Pick<Statement, 'subject' | 'predicate' | 'rule' | 'evidence'> & Partial<Omit<Statement, 'id'>>;

/** Completes a claim and gives it the id that follows from all it says, so that the same text yields the same ids. */
export function statement(claim: Claim): Statement {
  const whole = {
    assertion: 'stated',
    modality: 'fact',
    polarity: 'affirmed',
    confidence: 0.9,
    ...claim,
  } as const;
  const { subject, predicate, object, value, assertion, modality, polarity, rule, qualifiers, evidence } = whole;
  const sorted = Object.entries(qualifiers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const id = digest([
    subject.id,
    predicate,
    object?.id,
    value,
    assertion,
    modality,
    polarity,
    rule,
    sorted,
    evidence.map(reference),
  ]);
  return { id, ...whole };
}

/** The address of a piece of evidence: `source:start-end`. It is what rows carry and `/evidence/{ref}` takes. */
export function reference(evidence: Pick<Evidence, 'source' | 'start' | 'end'>): string {
  return `${evidence.source}:${evidence.start}-${evidence.end}`;
}

/** Reads an evidence address back; undefined where the text is none. */
export function parseReference(ref: string): { source: string; start: number; end: number } | undefined {
  const found = /^(.+):(\d+)-(\d+)$/.exec(ref);
  if (!found?.[1]) return undefined;
  const [start, end] = [Number(found[2]), Number(found[3])];
  return Number.isSafeInteger(end) && start < end ? { source: found[1], start, end } : undefined;
}
