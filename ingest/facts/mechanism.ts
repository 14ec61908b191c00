import { namedId } from '../../graph/ids.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { openDate } from './cells.ts';
import { claimsOf, type FactRow } from './table.ts';

/**
 * The working method of a row: one name (九个一), or several that stand side by side (一链一图、一链一策).
 * @param of the policy of the row, and the document if it names one
 */
export function mechanismStatements(region: Thing, row: FactRow, of: { policy: Thing; document?: Thing }): Statement[] {
  const label = row.get('mechanism');
  if (label === '') return [];
  const mechanism: Thing = { id: namedId('Mechanism', region.id, label), kind: 'Mechanism' };
  const claim = claimsOf(mechanism, row, 'facts/mechanism');
  const evidence = row.quote('region', 'mechanism');
  const parts = label.split('、').filter((part) => part !== '');
  return [
    claim({ predicate: 'IN_REGION', object: region, evidence }),
    claim({ predicate: 'OF_POLICY', object: of.policy, evidence: row.quote('policy', 'mechanism') }),
    ...(of.document
      ? [claim({ predicate: 'BY_DOCUMENT', object: of.document, evidence: row.quote('document', 'mechanism') })]
      : []),
    claim({ predicate: 'name', value: label, evidence: row.quote('mechanism') }),
    ...told(row, claim),
    ...(parts.length > 1 ? parts : []).flatMap((part, at) => {
      const component: Thing = { id: namedId('Component', part), kind: 'Component' };
      return [
        claim({ predicate: 'HAS_COMPONENT', object: component, qualifiers: { order: at + 1 }, evidence }),
        claimsOf(component, row, 'facts/mechanism')({ predicate: 'name', value: part, evidence: row.quote('mechanism') }),
      ];
    }),
  ];
}

/** The day of the scheme that works so; a later row tells of a later day, which is no contradiction. */
function told(row: FactRow, claim: ReturnType<typeof claimsOf>): Statement[] {
  const date = row.get('date') || openDate(row.get('note'));
  const evidence = row.get('date') ? row.quote('date', 'mechanism') : row.quote('mechanism', 'note');
  return date ? [claim({ predicate: 'date', value: date, qualifiers: { period: date }, evidence })] : [];
}
