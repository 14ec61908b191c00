import { z } from 'zod';
import { byComponent, compareMechanisms, type Part } from '../../diffusion/dossier/mechanisms.ts';
import { components } from '../../graph/components.ts';
import { ComponentName } from '../diffusion/component-spread.ts';
import { partsOf } from '../dossiers/parts.ts';
import { Quote } from '../dossiers/quotes.ts';
import type { PolicyRecord } from '../dossiers/record.ts';

/** A component of the way of working, and how each region words it. */
export const ComparedMechanism = z
  .object({
    component: ComponentName,
    cells: z.array(
      z.object({
        judgement: z
          .enum(['told', 'kept', 'recast', 'dropped', 'added', 'not mentioned'])
          .describe('against the first region; of the first itself: told or not mentioned'),
        wordings: z.array(z.object({ wording: z.string(), quotes: z.array(Quote) })),
      }),
    ),
  })
  .meta({ id: 'ComparedMechanism' });

export type ComparedMechanism = z.infer<typeof ComparedMechanism>;

/** The ways of working of some regions against that of the first, a row a component that any is told to have. */
export function mechanismsOf(regions: readonly string[], record: PolicyRecord): ComparedMechanism[] {
  const parts = regions.map((id) => partsOf(record.regions.get(id), record));
  const [model = [], ...others] = parts;
  const own = byComponent(model, components);
  const compared = others.map(
    (other) => new Map(compareMechanisms(model, other, components).map((row) => [row.component.id, row])),
  );
  const known = components.map(({ id }) => id);
  const told = new Map(
    [...own.values(), ...parts.flatMap((one) => [...byComponent(one, components).values()])].map((one) => [
      one.component.id,
      one.component,
    ]),
  );
  return [...new Set([...known, ...told.keys()])].flatMap((id) => {
    const component = told.get(id);
    if (!component) return [];
    const first = own.get(id)?.parts ?? [];
    const { zh, en, intrinsic = false } = component;
    return [
      {
        component: { id, zh, en, intrinsic },
        cells: [
          { judgement: first.length > 0 ? ('told' as const) : ('not mentioned' as const), wordings: first.map(worded) },
          ...compared.map((of) => {
            const row = of.get(id);
            return { judgement: row?.judgement ?? ('not mentioned' as const), wordings: (row?.to ?? []).map(worded) };
          }),
        ],
      },
    ];
  });
}

const worded = ({ wording, proof }: Part<Quote>) => ({ wording, quotes: [...proof] });
