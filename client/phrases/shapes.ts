import * as z from 'zod/mini';
import { Meta } from '../shapes.ts';

const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });

const Parameter = z.object({
  name: z.string(),
  type: z.string(),
  optional: z.boolean(),
  default: z.nullable(z.string()),
  allowed: z.nullable(z.array(z.string())),
  examples: z.array(z.object({ value: z.string(), label: z.string() })),
});

const QuestionRow = z.object({
  name: z.string(),
  zh: z.string(),
  en: z.string(),
  pinyin: z.string(),
  group: z.nullable(z.string()),
  notes: z.nullable(z.string()),
  parameters: z.array(Parameter),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
});

export const Questions = z.object({ data: z.array(QuestionRow) });

const Cell = z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), Thing]));

export const Answer = z.object({
  data: z.array(z.record(z.string(), Cell)),
  meta: z.extend(Meta, { question: z.object({ zh: z.string(), en: z.string() }) }),
});

export const Hits = z.object({ data: z.array(Thing) });

export const CypherAnswer = z.object({ data: z.object({ cypher: z.string() }) });

export type Question = z.infer<typeof QuestionRow>;
export type Parameter = z.infer<typeof Parameter>;
export type Column = Question['columns'][number];
export type Cell = z.infer<typeof Cell>;
export type Row = z.infer<typeof Answer>['data'][number];
export type Hit = z.infer<typeof Thing>;
