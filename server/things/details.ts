import { z } from 'zod';
import { contradict } from '../../graph/choose.ts';
import { attributes, isAttribute, isRelation, relations } from '../../graph/predicates.ts';
import { readStatement } from '../../graph/rows.ts';
import { reference, Scalar, Statement } from '../../graph/statement.ts';
import { lookup, type Service } from '../service.ts';
import { Merged, mergedDocuments } from './merged.ts';
import { ThingRow } from './thing.ts';
import { thingsOf } from './things-of.ts';

/** One claim about a thing with the addresses of what proves it. */
const Claim = Statement.pick({
  assertion: true,
  modality: true,
  polarity: true,
  confidence: true,
  rule: true,
  qualifiers: true,
}).extend({ statement: z.string(), evidence: z.array(z.string()) });

const Words = { zh: z.string(), en: z.string() };

/** A thing with everything that is said of it, each value with its evidence. */
export const Details = ThingRow.extend({
  attributes: z.array(
    z.object({
      name: z.string(),
      ...Words,
      conflict: z.boolean().describe('whether two values cannot both be true'),
      values: z.array(Claim.extend({ value: Scalar })),
    }),
  ),
  merged: z.array(Merged).describe('documents of other sources that are this one, and why; what they say is told here'),
  relations: z.array(z.object({ type: z.string(), ...Words, objects: z.array(Claim.extend({ object: ThingRow })) })),
  evidence: z.array(z.string()),
}).meta({ id: 'Details' });

export type Details = z.infer<typeof Details>;

/** All that the statements say of a thing as their subject, in the order of the vocabulary. */
export async function readDetails(service: Service, thing: ThingRow): Promise<Details> {
  const merged = (await mergedDocuments(service)).filter(({ same }) => same === thing.id);
  const ids = [thing.id, ...merged.map(({ id }) => id)];
  const statements = (await lookup(service, 'statements-of-subjects', { ids })).map(readStatement);
  const named = await thingsOf(service, statements);
  const inOrder = (vocabulary: object) =>
    Object.keys(vocabulary).filter((name) => statements.some((one) => one.predicate === name));
  const about = (name: string) => statements.filter((one) => one.predicate === name);
  return {
    ...thing,
    attributes: inOrder(attributes)
      .filter(isAttribute)
      .map((name) => ({
        name,
        zh: attributes[name].zh,
        en: attributes[name].en,
        conflict: disputed(about(name)),
        values: about(name).flatMap((one) => (one.value === undefined ? [] : [{ value: one.value, ...claim(one) }])),
      })),
    merged: merged.map(({ same: _, ...one }) => one),
    relations: inOrder(relations)
      .filter(isRelation)
      .map((type) => ({
        type,
        zh: relations[type].zh,
        en: relations[type].en,
        objects: about(type).flatMap((one) => (one.object === undefined ? [] : [{ object: named(one.object), ...claim(one) }])),
      })),
    evidence: [...new Set(statements.flatMap((one) => one.evidence.map(reference)))].sort(),
  };
}

function disputed(statements: readonly Statement[]): boolean {
  const affirmed = statements.filter(({ polarity }) => polarity === 'affirmed');
  return affirmed.some((one) => affirmed.some((other) => contradict(one, other)));
}

function claim({ id, assertion, modality, polarity, confidence, rule, qualifiers, evidence }: Statement): z.infer<typeof Claim> {
  return {
    statement: id,
    assertion,
    modality,
    polarity,
    confidence,
    rule,
    ...(qualifiers ? { qualifiers } : {}),
    evidence: evidence.map(reference),
  };
}
