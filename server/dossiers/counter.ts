import { z } from 'zod';
import type { Timing } from './lag.ts';
import type { Mechanisms } from './mechanisms.ts';
import { onceEach, Quote } from './quotes.ts';
import type { ReferenceRow } from './references.ts';
import type { Wording } from './wording.ts';

const kinds = {
  contrast: { zh: '来源把两地对照。', en: 'A source sets the two against each other.' },
  denial: { zh: '来源否认参照。', en: 'A source denies the reference.' },
  'earlier date': { zh: '后者的日期一定早于前者。', en: 'The follower is surely the earlier of the two.' },
  'nothing shared': {
    zh: '两地的做法都有记载，却没有共同的要素或文字（人人都有的链长不算）。',
    en: 'Of both the way of working is told, yet they share neither components nor words (a chain chief, which all have, apart).',
  },
  'only planned': {
    zh: '后者只有计划，来源中没有已经实行的记录。',
    en: 'Of the follower only a plan is known: no source tells that it was carried out.',
  },
  'modality disputed': {
    zh: '同一参照，一处记作已有之事，一处记作拟议。',
    en: 'One source has the reference as a fact, another as an intention.',
  },
  'the other way': { zh: '来源写明前者参照后者。', en: 'A source states that the model learned from the follower.' },
} as const;

type Kind = keyof typeof kinds;

/** What speaks against copying, or for less of it. */
export const CounterEvidence = z
  .object({
    id: z.string(),
    kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
    zh: z.string(),
    en: z.string(),
    quotes: z.array(Quote).describe('empty where it follows from what the sources do not say'),
  })
  .meta({ id: 'CounterEvidence' });

interface Told {
  references: readonly ReferenceRow[];
  timing: z.infer<typeof Timing>;
  mechanisms: z.infer<typeof Mechanisms>;
  wording: Wording;
}

/** All counter-evidence of a dossier, what sources say first. */
export function counterEvidence({ references, timing, mechanisms, wording }: Told): z.infer<typeof CounterEvidence>[] {
  const quoted = (kind: Kind, rows: readonly ReferenceRow[]) => (rows.length > 0 ? [entry(kind, rows)] : []);
  const forward = references.filter(({ direction, relation }) => direction === 'forward' && relation !== 'CONTRASTED_WITH');
  const learned = forward.filter(({ relation, polarity }) => relation !== 'REFERRED_TO' && polarity === 'affirmed');
  const intended = learned.filter(({ modality }) => modality !== 'fact');
  const back = references.filter((one) => one.direction === 'backward' && one.relation === 'LEARNED_FROM');
  const dates = (side: 'from' | 'to') => timing[side].claims.filter(({ chosen }) => chosen);
  const shared = mechanisms.rows.some(({ judgement, component }) => !component.intrinsic && isShared(judgement));
  const apart = mechanisms.told.from && mechanisms.told.to && !shared && wording.runs.every(({ weight }) => weight === 0);
  return [
    ...quoted('contrast', contrasts(references)),
    ...quoted(
      'denial',
      forward.filter(({ polarity, modality }) => polarity === 'negated' && modality === 'fact'),
    ),
    ...(timing.order === 'reversed' ? [entry('earlier date', [...dates('from'), ...dates('to')])] : []),
    ...(apart ? [entry('nothing shared', [])] : []),
    ...(timing.to.planned ? [entry('only planned', dates('to'))] : []),
    ...(intended.length > 0 && intended.length < learned.length ? [entry('modality disputed', learned)] : []),
    ...quoted(
      'the other way',
      back.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'fact'),
    ),
  ];
}

/** Statements, of either region, that set the two against each other. */
export const contrasts = (references: readonly ReferenceRow[]) =>
  references.filter(
    ({ relation, polarity, assertion }) => relation === 'CONTRASTED_WITH' && polarity === 'affirmed' && assertion === 'stated',
  );

export const isShared = (judgement: string) => judgement === 'kept' || judgement === 'recast';

function entry(kind: Kind, from: readonly { quotes: Quote[] }[]): z.infer<typeof CounterEvidence> {
  return {
    id: `counter:${kind.replaceAll(' ', '-')}`,
    kind,
    ...kinds[kind],
    quotes: onceEach(from.flatMap(({ quotes }) => quotes)),
  };
}
