import * as z from 'zod/mini';

// Regions side by side as the service answers them, as far as the page shows it.

const Text = z.nullable(z.string());
const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });
const Quote = z.object({ ref: z.string(), quote: z.string(), line: z.number(), source: z.string() });
const Quotes = z.array(Quote);

const Dates = z.object({
  status: Text,
  planned: z.boolean(),
  date: Text,
  conflict: z.boolean(),
  claims: z.array(
    z.object({
      date: z.string(),
      status: Text,
      later: z.boolean(),
      chosen: z.boolean(),
      conflicting: z.boolean(),
      document: z.nullable(Thing),
      quotes: Quotes,
    }),
  ),
});

const Timing = z.object({
  order: z.enum(['certain', 'possible', 'reversed', 'unknown']),
  lags: z.array(
    z.object({ chosen: z.boolean(), ofPlan: z.boolean(), months: z.object({ least: z.number(), most: z.number() }) }),
  ),
});

const Leader = z.object({
  leadership: Thing,
  role: Text,
  holder: Text,
  leads: z.array(z.string()),
  leaders: z.nullable(z.number()),
  chains: z.nullable(z.number()),
  quotes: Quotes,
});

const Mechanism = z.object({
  component: z.object({ id: z.string(), zh: z.string(), en: z.string(), intrinsic: z.boolean() }),
  cells: z.array(
    z.object({
      judgement: z.enum(['told', 'kept', 'recast', 'dropped', 'added', 'not mentioned']),
      wordings: z.array(z.object({ wording: z.string(), quotes: Quotes })),
    }),
  ),
});

const Listed = z.array(z.object({ cluster: Thing, evidence: z.array(z.string()) }));

const Comparison = z.object({
  policy: Thing,
  regions: z.array(Thing),
  dates: z.array(Dates),
  lags: z.array(Timing),
  leaders: z.array(z.array(Leader)),
  mechanisms: z.array(Mechanism),
  clusters: z.array(
    z.object({ name: z.string(), regions: z.number(), cells: z.array(z.object({ listed: Listed, near: Listed })) }),
  ),
  listed: z.array(z.number()),
  sources: z.array(z.object({ id: z.string(), standing: z.string() })),
});

export const ComparisonAnswer = z.object({ data: Comparison, meta: z.object({ dataset: z.string() }) });

export const FigureRow = z.object({
  id: z.string(),
  of: z.nullish(z.string()),
  metric: z.nullish(z.string()),
  value: z.nullish(z.union([z.number(), z.string()])),
  unit: z.nullish(z.string()),
  date: z.nullish(z.string()),
  region: z.array(Thing),
  modality: z.nullish(z.string()),
  evidence: z.array(z.string()),
});

export type Comparison = z.infer<typeof Comparison>;
export type Timing = z.infer<typeof Timing>;
export type Judgement = z.infer<typeof Mechanism>['cells'][number]['judgement'];
export type FigureRow = z.infer<typeof FigureRow>;
export type Thing = z.infer<typeof Thing>;
