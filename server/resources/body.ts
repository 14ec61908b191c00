import { z } from 'zod';
import { Scalar, Statement } from '../../graph/statement.ts';
import type { Field } from '../grammar/table.ts';
import { Meta } from '../paging/list.ts';
import { ThingRow } from '../things/thing.ts';

/** What sources say of one field, value by value. */
export const Proof = Statement.pick({ assertion: true, modality: true, confidence: true })
  .extend({ value: Scalar.describe('of a thing its id'), evidence: z.array(z.string()) })
  .meta({ id: 'Proof' });

export type Proof = z.output<typeof Proof>;

const shapes = {
  text: z.string(),
  number: z.number(),
  date: z.string().describe('EDTF, as precise as the source'),
  thing: ThingRow,
} as const satisfies Record<Field['type'], z.ZodType>;

/** A cell as a row shows it; missing where it is not selected. */
function cellSchema({ type, many, allowed, zh, en }: Field): z.ZodType {
  const one = allowed ? z.enum([...allowed]) : shapes[type];
  return (many ? z.array(one) : one.nullable()).optional().describe(`${zh}, ${en}`);
}

/** The rows of a resource of things. */
export function thingRowSchema(name: string, fields: readonly Field[]) {
  const own = fields.filter((field) => !(field.name in ThingRow.shape)).map((field) => [field.name, cellSchema(field)] as const);
  return z
    .object({
      ...ThingRow.shape,
      ...Object.fromEntries(own),
      evidence: z.array(z.string()).describe('addresses of the characters that prove what is shown, for /api/v1/evidence/{ref}'),
      proof: z.record(z.string(), z.array(Proof)).describe('the same, field by field and value by value'),
    })
    .meta({ id: name });
}

const Group = z
  .object({
    value: z.union([z.string(), z.number()]).nullable().describe('of a thing its id; null: rows in which it is unknown'),
    thing: ThingRow.nullable(),
    count: z.int(),
    filter: z.string().describe('the clause that gives just these rows'),
  })
  .meta({ id: 'Group' });

const Stratum = z.object({ values: z.array(z.string()), rows: z.int(), drawn: z.int() });

const ListMeta = Meta.extend({
  knownAt: z.string().nullable().describe('the date whose sources count; null: all sources'),
  undated: z.int().nullable().describe('rows that asOf could not judge, as they have no date; null without asOf'),
  undatedSources: z.array(z.string()).describe('sources that knownAt could not judge, as they have no date'),
  strata: z.array(Stratum).describe('of a stratified sample, how many rows each part has and gave'),
}).meta({ id: 'ListMeta' });

/** The answer of a list: rows, or groups where it is grouped. */
export const listBody = <Row extends z.ZodType>(row: Row) =>
  z.object({
    data: z.array(row),
    groups: z.array(Group).nullable().describe('every value with its rows, on group_by'),
    meta: ListMeta,
  });
