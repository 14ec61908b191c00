import { z } from 'zod';
import { byComponent, compareMechanisms, type Part } from '../../diffusion/dossier/mechanisms.ts';
import { components } from '../../graph/components.ts';
import { partsOf } from './parts.ts';
import { Quote } from './quotes.ts';
import type { PolicyRecord } from './record.ts';

const judgements = ['kept', 'recast', 'dropped', 'added', 'not mentioned'] as const;

const Wording = z.object({ wording: z.string(), listed: z.boolean().describe('told in a list'), quotes: z.array(Quote) });

const MechanismRow = z.object({
  id: z.string(),
  component: z.object({
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    intrinsic: z.boolean().describe('the policy is called by it: to have it is no sign of copying'),
  }),
  judgement: z
    .enum(judgements)
    .describe('dropped and added only where the other side tells its scheme as a list; else not mentioned'),
  from: z.array(Wording),
  to: z.array(Wording),
  usedBy: z.int().describe('regions of the policy that are told to have it'),
});

/** The two ways of working side by side. */
export const Mechanisms = z
  .object({
    rows: z.array(MechanismRow),
    counts: z.array(z.object({ judgement: z.enum(judgements), rows: z.int() })),
    told: z.object({ from: z.boolean(), to: z.boolean() }).describe('whether anything is told of the way of working'),
    regions: z.int().describe('regions of the policy of which anything is told'),
  })
  .meta({ id: 'Mechanisms' });

type Mechanisms = z.infer<typeof Mechanisms>;

export function mechanismsOf(from: string, to: string, record: PolicyRecord): Mechanisms {
  const parts = new Map([...record.regions].map(([id, region]) => [id, partsOf(region, record)]));
  const users = [...parts.values()].filter((one) => one.length > 0).map((one) => byComponent(one, components));
  const [ours, theirs] = [parts.get(from) ?? [], parts.get(to) ?? []];
  const rows = compareMechanisms(ours, theirs, components).map(({ component: { id, zh, en, intrinsic }, ...row }) => ({
    id: `mechanism:${id}`,
    component: { id, zh, en, intrinsic: intrinsic ?? false },
    judgement: row.judgement,
    from: row.from.map(worded),
    to: row.to.map(worded),
    usedBy: users.filter((one) => one.has(id)).length,
  }));
  return {
    rows,
    counts: judgements.map((judgement) => ({ judgement, rows: rows.filter((row) => row.judgement === judgement).length })),
    told: { from: ours.length > 0, to: theirs.length > 0 },
    regions: users.length,
  };
}

const worded = ({ wording, listed, proof }: Part<Quote>) => ({ wording, listed, quotes: [...proof] });
