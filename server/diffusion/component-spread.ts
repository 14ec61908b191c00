import { z } from 'zod';
import { components as vocabulary } from '../../graph/components.ts';
import { groupBy } from '../../graph/group.ts';
import { ThingRow } from '../things/thing.ts';
import { later, undated } from './adoptions.ts';
import { type ComponentRow, type Components, datings } from './components.ts';

export const ComponentName = z.object({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  intrinsic: z.boolean().describe('the policy is called by it: to have it is no sign of copying'),
});

/** How one component of a policy spread. */
export const ComponentSpread = z
  .object({
    component: ComponentName,
    adopters: z.array(
      z.object({
        region: ThingRow,
        date: z.string().nullable().describe('EDTF, as narrow as the sources allow; null: not bounded on both sides'),
        dating: z
          .enum(datings)
          .nullable()
          .describe(
            'document: its document is dated; row: told with a date of the adoption; between: after the policy, before its source',
          ),
        wordings: z.array(z.string()),
        evidence: z.array(z.string()),
      }),
    ),
    without: z.array(ThingRow).describe('regions that list their scheme and do not list it'),
    notMentioned: z.int().describe('regions whose scheme is told in part and not this: neither with nor without it'),
  })
  .meta({ id: 'ComponentSpread' });

export type ComponentSpread = z.infer<typeof ComponentSpread>;

/** The components of a policy in the order of the vocabulary, those that some region is told to have. */
export function componentSpread({ rows, told, lists }: Components, regions: ReadonlyMap<string, ThingRow>): ComponentSpread[] {
  const byId = groupBy(rows, ({ component }) => component.id);
  return vocabulary.flatMap(({ id, zh, en, intrinsic = false }) => {
    const having = (byId.get(id) ?? []).filter(({ time }) => time !== later);
    if (having.length === 0) return [];
    const has = new Set(having.map(({ region }) => region));
    const without = [...lists].filter((region) => !has.has(region)).sort();
    return [
      {
        component: { id, zh, en, intrinsic },
        adopters: having.toSorted(byTime).map(({ where, time, dating, wordings, evidence }) => ({
          region: where,
          date: time === undated ? null : time,
          dating,
          wordings,
          evidence,
        })),
        without: without.flatMap((region) => regions.get(region) ?? []),
        notMentioned: told.size - has.size - without.length,
      },
    ];
  });
}

/** "unknown" stands behind all digits. */
const byTime = (a: ComponentRow, b: ComponentRow) => (a.time < b.time ? -1 : a.time > b.time ? 1 : a.region < b.region ? -1 : 1);
