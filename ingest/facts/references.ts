import type { RelationType } from '../../graph/predicates.ts';
import { regionOf } from './region.ts';
import { claimsOf, type FactTable } from './table.ts';

const predicates: Record<string, RelationType> = {
  learns_from: 'LEARNED_FROM',
  visits: 'LEARNED_FROM',
  cites: 'REFERRED_TO',
  contrasts: 'CONTRASTED_WITH',
};

/** One documented link from a region to another. A kind that the table does not define yields nothing. */
export const references: FactTable = {
  name: 'references',
  title: '地区间引述事实表',
  columns: ['from_region', 'to_region', 'kind', 'date', 'source', 'standing', 'note'],
  read(row, { gazetteer }) {
    const predicate = predicates[row.get('kind')];
    if (!predicate) return [];
    const from = regionOf(row.get('from_region'), '', gazetteer);
    const object = regionOf(row.get('to_region'), '', gazetteer);
    const date = row.get('date');
    const qualifiers = { basis: row.get('kind'), ...(date ? { date } : {}) };
    return [
      claimsOf(from, row, 'facts/reference')({ predicate, object, qualifiers, evidence: row.quote('from_region', 'kind') }),
    ];
  },
};
