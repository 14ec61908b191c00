import { z } from 'zod';
import { channel } from '../../diffusion/dossier/channel.ts';
import { followable } from '../../diffusion/dossier/followable.ts';
import type { Statement } from '../../graph/statement.ts';
import { ThingRow } from '../things/thing.ts';
import { adoptionOf, datingOf } from './adoption.ts';
import type { Places } from './places.ts';
import { Quote, quotesOf } from './quotes.ts';
import type { PolicyRecord } from './record.ts';
import { referredTo } from './references.ts';

const Alternative = z.object({
  region: ThingRow,
  date: z.string().describe('EDTF'),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  status: z.string().nullable(),
  order: z.enum(['certain', 'possible']).describe('whether it was surely or maybe earlier than the follower'),
  above: z.boolean().describe('the follower lies in it'),
  sameProvince: z.boolean(),
  border: z.boolean().nullable().describe('whether the provinces share a land border; null within one province'),
  referenced: z.array(z.string()).describe('how the follower refers to it: LEARNED_FROM, REFERRED_TO; empty: no source says so'),
  quotes: z.array(Quote).describe('of the reference; of the date where there is none'),
});

/** Every other adopter of the policy that the follower may have followed instead. */
export const Alternatives = z
  .object({
    rows: z.array(Alternative).describe('those that were surely earlier first, each group by day'),
    certain: z.int(),
    possible: z.int(),
    undated: z.int().describe('adopters of which no date is known'),
    referenced: z.int().describe('those of the rows that the follower refers to'),
  })
  .meta({ id: 'Alternatives' });

export type Alternatives = z.infer<typeof Alternatives>;

/** @param statements those whose subject is the follower */
export function alternativesOf(
  { from, to }: { from: ThingRow; to: ThingRow },
  record: PolicyRecord,
  places: Places,
  statements: readonly Statement[],
): Alternatives {
  const referred = referredTo(to.id, statements);
  const others = [...record.regions.values()].flatMap((one) => {
    const adoption = adoptionOf(one);
    const dating = datingOf(adoption);
    const { region } = one;
    if (!adoption || dating?.planned || region.id === from.id || region.id === to.id) return [];
    return [{ id: region.id, region, adoption, dating }];
  });
  const { certain, possible, undated } = followable(others, datingOf(adoptionOf(record.regions.get(to.id))));
  const row = (order: 'certain' | 'possible') => (one: (typeof others)[number]) => {
    const { date = '', earliest = null, latest = null, status = null } = one.adoption.properties;
    const said = referred.get(one.id) ?? [];
    const dates = one.adoption.statements.filter(({ predicate, value }) => predicate === 'date' && value === date);
    const way = channel(places.placeOf(one.region), places.placeOf(to));
    return {
      region: one.region,
      date,
      earliest,
      latest,
      status,
      order,
      above: way.direction === 'down',
      sameProvince: way.sameProvince !== null,
      border: way.border,
      referenced: [...new Set(said.map(({ predicate }) => predicate))].sort(),
      quotes: quotesOf(said.length > 0 ? said : dates),
    };
  };
  const rows = [...certain.map(row('certain')), ...possible.map(row('possible'))];
  return {
    rows,
    certain: certain.length,
    possible: possible.length,
    undated: undated.length,
    referenced: rows.filter(({ referenced }) => referenced.length > 0).length,
  };
}
