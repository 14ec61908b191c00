import { z } from 'zod';
import { attributes, relationTypes } from '../../graph/predicates.ts';
import { parseReference, Statement, Thing, type Told } from '../../graph/statement.ts';
import type { Row } from '../../graph/store.ts';
import { lookup, type Service } from '../service.ts';

/** A statement with the addresses of what proves it, without the words. */
export interface Claim extends Told {
  evidence: { source: string; start: number; end: number }[];
}

type Reads = Pick<Service, 'store' | 'catalogue'>;

const vocabulary = [...Object.keys(attributes), ...relationTypes];

/** Subjects that are asked for at once. */
const chunk = 1000;

const ClaimRow = Statement.pick({ id: true, predicate: true, assertion: true, modality: true, polarity: true })
  .extend(Statement.pick({ confidence: true, rule: true }).shape)
  .extend({
    subject: z.string(),
    subjectKind: Thing.shape.kind,
    value: Statement.shape.value.unwrap().nullable(),
    object: z.string().nullable(),
    objectKind: Thing.shape.kind.nullable(),
    qualifiers: z.string().nullable(),
    evidence: z.array(z.string()),
  });

/**
 * What is said of things, in order of their ids' chunks.
 * @param predicates only statements of these; of the whole vocabulary where it is missing.
 * @param known the sources whose statements count; null: all.
 */
export async function claimsOf(
  service: Reads,
  ids: readonly string[],
  known: ReadonlySet<string> | null,
  predicates: readonly string[] = vocabulary,
): Promise<Claim[]> {
  const found: Claim[] = [];
  for (let at = 0; at < ids.length; at += chunk) {
    const asked = { ids: ids.slice(at, at + chunk), predicates: [...predicates] };
    for (const row of await lookup(service, 'claims-of-subjects', asked)) {
      const claim = readClaim(row);
      if (known === null || claim.evidence.every(({ source }) => known.has(source))) found.push(claim);
    }
  }
  return found;
}

function readClaim(row: Row): Claim {
  const { subject, subjectKind, object, objectKind, value, qualifiers, evidence, ...rest } = ClaimRow.parse(row);
  return {
    ...rest,
    subject: { id: subject, kind: subjectKind },
    ...(object !== null && objectKind !== null ? { object: { id: object, kind: objectKind } } : {}),
    ...(value === null ? {} : { value }),
    ...(qualifiers === null ? {} : { qualifiers: Statement.shape.qualifiers.unwrap().parse(JSON.parse(qualifiers)) }),
    evidence: evidence.flatMap((ref) => parseReference(ref) ?? []),
  };
}
