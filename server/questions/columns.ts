import { z } from 'zod';
import type { ColumnType, Question } from '../../cypher/question.ts';
import type { Row, Value } from '../../graph/store.ts';
import { ThingRow, toThing } from '../things/thing.ts';

const plain = {
  Date: z.string().describe('EDTF, as precise as the source'),
  Integer: z.int(),
  Number: z.number(),
  Boolean: z.boolean(),
  String: z.string(),
  Strings: z.array(z.string()),
  Refs: z.array(z.string()).describe('addresses of the characters that prove the row, for /api/v1/evidence/{ref}'),
} as const satisfies Partial<Record<ColumnType, z.ZodType>>;

const isPlain = (type: ColumnType): type is keyof typeof plain => Object.hasOwn(plain, type);

const cell = (type: ColumnType) => (isPlain(type) ? plain[type] : ThingRow);

/** The rows of a question as its header declares them. A cell is null where the graph has no value; `evidence` never is. */
export function rowSchema({ columns }: Question) {
  const shape = columns.map(({ name, type }) => [name, cell(type).nullable()]);
  return z.object({ ...Object.fromEntries(shape), evidence: plain.Refs });
}

/**
 * A reader of the store's rows: nodes become things, the rest is checked against the type of its column.
 * @throws ZodError where the statement returns what its header does not say.
 */
export function rowReader(question: Question): (row: Row) => Record<string, unknown> {
  const schema = rowSchema(question);
  return (row) => {
    const cells = question.columns.map(({ name, type }) => [name, isPlain(type) ? row[name] : thingOrNull(row[name])]);
    return schema.parse({ ...Object.fromEntries(cells), evidence: row['evidence'] ?? [] });
  };
}

/** Null stays null; a node that is no thing stays as it is, for the schema to refuse. */
const thingOrNull = (value: Value | undefined): unknown => (value === undefined ? null : (toThing(value) ?? value));
