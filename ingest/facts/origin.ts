import { namedId } from '../../graph/ids.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { claimsOf, type FactRow } from './table.ts';

/** A note that says of the row's own region, and not of another one instead, that it is called the origin. */
const origin = /\bas (?:the )?origin\b(?! instead)/u;

/** That a region is called the origin of a policy, where the note of a row says so. */
export function originClaims(region: Thing, policy: string, row: FactRow, column: string): Statement[] {
  if (!origin.test(row.get('note'))) return [];
  const object: Thing = { id: namedId('Policy', policy), kind: 'Policy' };
  const evidence = row.quote(column, 'note');
  return [
    claimsOf(
      region,
      row,
      'facts/origin',
    )({ predicate: 'ORIGINATED', object, qualifiers: { basis: 'named as origin' }, evidence }),
  ];
}
