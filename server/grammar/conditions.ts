import type { Asked } from './asked.ts';
import { matchOf } from './matching.ts';
import type { Field, TableRow } from './table.ts';

/** Whether a row is wanted. */
export type Condition = (row: TableRow) => boolean;

/**
 * The condition that all clauses make together. One that is negated holds for just the rows for which the clause itself
 * does not, those without a value among them.
 * @throws ParameterError for a value that the field cannot have.
 */
export function conditionOf(asked: readonly Asked[], fields: readonly Field[]): Condition {
  const all = asked.map((one): Condition => {
    const at = fields.indexOf(one.field);
    const unknown = one.alternatives.some(({ kind }) => kind === 'unknown');
    const match = matchOf(
      one,
      one.alternatives.filter((alternative) => alternative.kind !== 'unknown'),
    );
    return ({ cells }) => {
      const own = cells[at] ?? [];
      return (own.length === 0 ? unknown : own.some(match)) !== one.negated;
    };
  });
  return (row) => all.every((one) => one(row));
}
