import { documentId, slug } from '../../graph/ids.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { claimsOf, type FactRow, type TableContext } from './table.ts';

/** Numbers by region and title, for each table that is being read. */
const numbers = new WeakMap<readonly FactRow[], Map<string, string>>();

/**
 * The document of a row. A title without a number is the document that another row of the same region gives under this
 * title with one: the sources of a table tell of one document more or less fully.
 */
export function documentOf(row: FactRow, region: Thing, { rows }: TableContext): Thing | undefined {
  const title = row.get('document');
  const number = row.get('number') || (title ? numbersOf(rows).get(key(row)) : undefined);
  return title || number ? { id: documentId({ number: number ?? null, title, region: region.id }), kind: 'Document' } : undefined;
}

function numbersOf(rows: readonly FactRow[]): Map<string, string> {
  const known = numbers.get(rows) ?? new Map(rows.filter((row) => row.get('number')).map((row) => [key(row), row.get('number')]));
  numbers.set(rows, known);
  return known;
}

const key = (row: FactRow) => `${row.get('region')}\n${slug(row.get('document'))}`;

export function documentStatements(document: Thing, region: Thing, row: FactRow): Statement[] {
  const claim = claimsOf(document, row, 'facts/document');
  const title = row.get('document');
  const number = row.get('number');
  return [
    claim({ predicate: 'IN_REGION', object: region, evidence: row.quote('region', 'number') }),
    ...(title ? [claim({ predicate: 'name', value: title, evidence: row.quote('document') })] : []),
    ...(number ? [claim({ predicate: 'number', value: number, evidence: row.quote('number') })] : []),
  ];
}
