import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { chunks } from '../../graph/group.ts';
import { attributes, relationTypes } from '../../graph/predicates.ts';
import { Statement, type Told } from '../../graph/statement.ts';
import { ahead } from '../ahead.ts';
import { lookup, type Service } from '../service.ts';

/** A statement with the addresses of what proves it, without the words. */
export interface Claim extends Told, Pick<Statement, 'assertion' | 'modality' | 'polarity'> {
  subject: string;
  object?: string;
  evidence: readonly string[];
}

type Reads = Pick<Service, 'store' | 'catalogue'>;

const vocabulary = [...Object.keys(attributes), ...relationTypes];

/** Subjects that are asked for at once. */
const chunk = 1000;

/** Subjects whose claims are read before other work of the process has a turn: some milliseconds. */
const turn = 500;

const { predicate, value, assertion, modality, polarity, confidence, qualifiers } = Statement.shape;

/** A list of `lookup/claims-of-subjects.cypher`. */
const ToldRow = z.tuple([
  predicate,
  value.unwrap().nullable(),
  z.string().nullable(),
  assertion,
  modality,
  polarity,
  confidence,
  z.string().nullable(),
  z.array(z.string()),
]);

/** The source of an address of evidence. */
export const sourceOf = (reference: string): string => reference.slice(0, reference.lastIndexOf(':'));

/**
 * What is said of things.
 * @param known the sources whose statements count; null: all.
 * @param predicates only statements of these; of the whole vocabulary where it is missing.
 */
export async function claimsOf(
  service: Reads,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
  predicates: readonly string[] = vocabulary,
): Promise<Claim[]> {
  const found: Claim[] = [];
  const read = (some: string[]) => lookup(service, 'claims-of-subjects', { ids: some, predicates: [...predicates] });
  for await (const rows of ahead(chunks(ids, chunk), read)) {
    for (const [index, { id, claims }] of rows.entries()) {
      if (index % turn === turn - 1) await setImmediate();
      for (const told of z.array(ToldRow).parse(claims)) {
        const claim = readClaim(String(id), told);
        if (known === null || claim.evidence.every((one) => known.has(sourceOf(one)))) found.push(claim);
      }
    }
  }
  return found;
}

function readClaim(subject: string, told: z.output<typeof ToldRow>): Claim {
  const [about, given, object, how, mood, sign, sure, narrowed, evidence] = told;
  const claim: Claim = { subject, predicate: about, assertion: how, modality: mood, polarity: sign, confidence: sure, evidence };
  if (given !== null) claim.value = given;
  if (object !== null) claim.object = object;
  if (narrowed !== null) claim.qualifiers = qualifiers.unwrap().parse(JSON.parse(narrowed));
  return claim;
}
