import { z } from 'zod';
import type { RelationType } from '../../graph/predicates.ts';
import { address, date, needed, note, oneOf, standing } from './cells.ts';
import { originClaims } from './origin.ts';
import { regionOf, regionRefusal } from './region.ts';
import { claimsOf, type FactTable } from './table.ts';

const predicates: Record<string, RelationType> = {
  learns_from: 'LEARNED_FROM',
  visits: 'LEARNED_FROM',
  cites: 'REFERRED_TO',
  contrasts: 'CONTRASTED_WITH',
};

/** What all links of the table are about. */
const spreading = '链长制';

/** A note that begins so says that the link is no fact yet. */
const modalities = [
  [/^planned:/u, 'planned'],
  [/^called for:/u, 'called_for'],
] as const;

/** One documented link from a region to another. */
export const references: FactTable = {
  name: 'references',
  title: '地区间引述事实表',
  cells: z.object({
    from_region: needed,
    to_region: needed,
    kind: oneOf(Object.keys(predicates)),
    date,
    source: address,
    standing,
    note,
  }),
  check(row, { gazetteer }) {
    const ends = ['from_region', 'to_region'];
    const refused = ends.map((name) => regionRefusal(row, gazetteer, { name })).find((refusal) => refusal !== undefined);
    const [from, to] = ends.map((column) => regionOf(row.get(column), '', gazetteer).id);
    if (refused || from !== to) return refused;
    return { column: 'to_region', why: 'is the same region as from_region: a link joins two' };
  },
  read(row, { gazetteer }) {
    const predicate = predicates[row.get('kind')];
    if (!predicate) return [];
    const from = regionOf(row.get('from_region'), '', gazetteer);
    const object = regionOf(row.get('to_region'), '', gazetteer);
    const date = row.get('date');
    const qualifiers = { basis: row.get('kind'), policy: spreading, ...(date ? { date } : {}) };
    const modality = modalities.find(([words]) => words.test(row.get('note')))?.[1] ?? 'fact';
    const evidence = row.quote('from_region', modality === 'fact' ? 'kind' : 'note');
    return [
      claimsOf(from, row, 'facts/reference')({ predicate, object, modality, qualifiers, evidence }),
      ...originClaims(object, spreading, row, 'to_region'),
    ];
  },
};
