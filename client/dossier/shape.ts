import * as z from 'zod/mini';

// The dossier as the service answers it, as far as the page shows it. The service's own schema is the contract.

const Text = z.nullable(z.string());
const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });
/** A sentence of the service in both languages. */
const Sentence = z.object({ id: z.string(), zh: z.string(), en: z.string() });
const Range = z.object({ least: z.number(), most: z.number() });

const Quote = z.object({
  ref: z.string(),
  quote: z.string(),
  line: z.number(),
  source: z.string(),
  mark: z.nullable(z.object({ start: z.number(), end: z.number() })),
});
const Quotes = z.array(Quote);

const Claim = z.object({
  date: z.string(),
  earliest: Text,
  latest: Text,
  status: Text,
  later: z.boolean(),
  chosen: z.boolean(),
  conflicting: z.boolean(),
  quotes: Quotes,
});

const Dates = z.object({ status: Text, planned: z.boolean(), date: Text, claims: z.array(Claim) });

const Lag = z.object({ from: z.string(), to: z.string(), ofPlan: z.boolean(), chosen: z.boolean(), months: Range, days: Range });

const Reference = z.object({
  id: z.string(),
  relation: z.string(),
  zh: z.string(),
  en: z.string(),
  direction: z.string(),
  from: Thing,
  to: Thing,
  modality: z.string(),
  polarity: z.string(),
  date: Text,
  quotes: Quotes,
});

const Wording = z.object({ wording: z.string(), quotes: Quotes });

const MechanismRow = z.object({
  id: z.string(),
  component: z.object({ id: z.string(), zh: z.string(), en: z.string(), intrinsic: z.boolean() }),
  judgement: z.enum(['kept', 'recast', 'dropped', 'added', 'not mentioned']),
  from: z.array(Wording),
  to: z.array(Wording),
  usedBy: z.number(),
});

const Run = z.object({
  id: z.string(),
  text: z.string(),
  characters: z.number(),
  from: Quotes,
  to: Quotes,
  usedBy: z.number(),
  oneSource: z.boolean(),
  distinctive: z.boolean(),
});

const Alternative = z.object({
  region: Thing,
  date: z.string(),
  order: z.enum(['certain', 'possible']),
  above: z.boolean(),
  sameProvince: z.boolean(),
  border: z.nullable(z.boolean()),
  referenced: z.array(z.string()),
  quotes: Quotes,
});

export const rungs = [
  'documented',
  'likely copied',
  'consistent with copying',
  'order only',
  'contradicted',
  'not enough data',
] as const;

const Dossier = z.object({
  from: Thing,
  to: Thing,
  policy: Thing,
  verdict: z.object({ rung: z.enum(rungs), rule: Sentence, reasons: z.array(z.string()) }),
  timing: z.object({
    from: Dates,
    to: Dates,
    order: z.enum(['certain', 'possible', 'reversed', 'unknown']),
    lags: z.array(Lag),
  }),
  references: z.array(Reference),
  mechanisms: z.object({
    rows: z.array(MechanismRow),
    told: z.object({ from: z.boolean(), to: z.boolean() }),
    regions: z.number(),
  }),
  wording: z.object({
    regions: z.number(),
    compared: z.object({ from: z.number(), to: z.number() }),
    runs: z.array(Run),
    total: z.number(),
  }),
  channel: z.object({
    kind: z.enum(['vertical', 'horizontal']),
    direction: z.nullable(z.enum(['down', 'up'])),
    sameParent: z.nullable(Thing),
    sameProvince: z.nullable(Thing),
    border: z.nullable(z.boolean()),
    directedBy: z.array(z.string()),
  }),
  alternatives: z.object({
    rows: z.array(Alternative),
    certain: z.number(),
    possible: z.number(),
    undated: z.number(),
    referenced: z.number(),
  }),
  counterEvidence: z.array(z.extend(Sentence, { kind: z.string(), quotes: Quotes })),
  models: z.object({
    answer: z.enum(['ranking', 'no more than chance', 'not enough data', 'not compared']),
    rows: z.array(z.object({ model: z.string(), rank: z.nullable(z.number()), of: z.number(), grade: z.nullable(z.string()) })),
    agree: z.nullable(z.boolean()),
    order: z.object({ both: z.number(), before: z.number(), after: z.number(), open: z.number() }),
  }),
  missing: z.array(Sentence),
  sources: z.array(
    z.object({ id: z.string(), title: z.string(), name: z.string(), date: z.nullish(z.string()), standing: z.string() }),
  ),
});

export const DossierAnswer = z.object({ data: Dossier, meta: z.object({ dataset: z.string() }) });

export type Dossier = z.infer<typeof Dossier>;
export type Quote = z.infer<typeof Quote>;
export type Rung = (typeof rungs)[number];
export type Judgement = z.infer<typeof MechanismRow>['judgement'];
export type Dates = z.infer<typeof Dates>;
