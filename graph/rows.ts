import { z } from 'zod';
import type { Passage, Source } from './source.ts';
import { type Evidence, reference, Statement } from './statement.ts';
import type { Row, Value } from './store.ts';
import type { NodeRow, RelationRow } from './view.ts';

/** A node as a row carries it: labels in order of the alphabet, properties without the engine's own. */
export type NodeValue = { labels: string[]; properties: Row };

/** A relation as a row carries it. */
export type RelationValue = { type: string; properties: Row };

export function isNode(value: Value | undefined): value is NodeValue {
  return isMap(value) && Array.isArray(value['labels']) && isMap(value['properties']) && Object.keys(value).length === 2;
}

export function isRelation(value: Value | undefined): value is RelationValue {
  return isMap(value) && typeof value['type'] === 'string' && isMap(value['properties']) && Object.keys(value).length === 2;
}

const isMap = (value: Value | undefined): value is { [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Row of `cypher/load/sources.cypher`. */
export function sourceRow({ date, ...source }: Source): Row {
  return { id: source.id, properties: { ...source, ...(date === null ? {} : { date }) } };
}

/** Row of `cypher/load/passages.cypher`. */
export function passageRow(passage: Passage): Row {
  return { id: passage.id, source: passage.source, properties: { ...passage } };
}

/** Row of `cypher/load/nodes.cypher`. */
export function nodeRow({ id, labels, properties }: NodeRow): Row {
  return { id, labels, properties: { id, ...properties } };
}

/** Row of `cypher/load/relations.cypher`. */
export function relationRow({ id, from, type, to, properties }: RelationRow): Row {
  return { id, from, type, to, properties: { id, ...properties } };
}

/** Row of `cypher/load/statements.cypher`. `source` is that of the first evidence: the source it goes with when that is removed. */
export function statementRow(statement: Statement): Row {
  const { subject, object, value, qualifiers, evidence, ...rest } = statement;
  const properties: Row = {
    ...rest,
    subject: subject.id,
    subjectKind: subject.kind,
    ...(object ? { object: object.id, objectKind: object.kind } : {}),
    ...(value === undefined ? {} : { value }),
    ...(qualifiers ? { qualifiers: JSON.stringify(qualifiers) } : {}),
    source: evidence[0]?.source ?? '',
    evidence: evidence.map(reference),
  };
  return { id: statement.id, subject: subject.id, properties };
}

/** Rows of `cypher/load/evidence.cypher`, one a piece of evidence. `passageOf` gives the id of the passage in which it starts. */
export function evidenceRows(statement: Statement, passageOf: (evidence: Evidence) => string): Row[] {
  return statement.evidence.map(({ start, end, line, quote, ...rest }) => ({
    statement: statement.id,
    passage: passageOf({ start, end, line, quote, ...rest }),
    start,
    end,
    line,
    quote,
  }));
}

const StatementRow = z.object({
  statement: z.object({
    properties: Statement.pick({ id: true, predicate: true, value: true, assertion: true, modality: true, polarity: true })
      .extend(Statement.pick({ confidence: true, rule: true }).shape)
      .extend({
        subject: z.string(),
        subjectKind: z.string(),
        object: z.string().optional(),
        objectKind: z.string().optional(),
        qualifiers: z.string().optional(),
        evidence: z.array(z.string()),
      }),
  }),
  evidence: z.array(Statement.shape.evidence.element),
});

/**
 * The statement of a row of `lookup/statements-of-subjects.cypher` and its like, as it was when it was loaded: evidence
 * in its first order.
 * @throws ZodError where the store holds something else.
 */
export function readStatement(row: Row): Statement {
  const { statement, evidence } = StatementRow.parse(row);
  const { subject, subjectKind, object, objectKind, qualifiers, evidence: order, ...rest } = statement.properties;
  const rank = (one: Evidence) => order.indexOf(reference(one));
  return Statement.parse({
    ...rest,
    subject: { id: subject, kind: subjectKind },
    ...(object === undefined ? {} : { object: { id: object, kind: objectKind } }),
    ...(qualifiers === undefined ? {} : { qualifiers: JSON.parse(qualifiers) }),
    evidence: evidence.sort((a, b) => rank(a) - rank(b)),
  });
}
