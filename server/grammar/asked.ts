import type { Alternative, Clause } from './clauses.ts';
import { fieldNamed, refused } from './errors.ts';
import type { Field } from './table.ts';

/** A clause whose field is known. `find` looks for the words within the text instead of comparing the whole. */
export interface Asked extends Omit<Clause, 'field'> {
  field: Field;
  find: boolean;
}

/**
 * Finds the fields of clauses and takes apart the short forms: `said.search:words`, `from_date:2020`, `to_date:2021`.
 * @throws ParameterError for a field that there is not, or that does not take the form.
 */
export function askedOf(clauses: readonly Clause[], fields: readonly Field[]): Asked[] {
  return clauses.map((clause) => {
    const own = fields.some(({ name }) => name === clause.field);
    const [, end, dated] = (!own && /^(from|to)_(\w+)$/.exec(clause.field)) || [];
    if (end !== undefined && dated !== undefined) return { ...ended(clause, end), field: dateField(dated, fields), find: false };
    const find = clause.field.endsWith('.search');
    const name = find ? clause.field.slice(0, -'.search'.length) : clause.field;
    const field = fieldNamed('filter', name, fields);
    if (find && field.type !== 'text') throw refused('filter', name, `${field.type}s are not searched in; write ${name}:value.`);
    return { ...clause, field, find };
  });
}

function dateField(name: string, fields: readonly Field[]): Field {
  const dates = fields.filter(({ type }) => type === 'date');
  return fieldNamed('filter', name, dates);
}

/** `from_date:2020` is `date:>=2020`. */
function ended(clause: Clause, end: string): Clause {
  const alternatives = clause.alternatives.map((one): Alternative => {
    if (one.kind !== 'is') throw refused('filter', clause.field, 'it takes one date, such as 2020-05.');
    const bound = { value: one.value, inclusive: true };
    return end === 'from' ? { kind: 'range', from: bound } : { kind: 'range', to: bound };
  });
  return { ...clause, alternatives };
}
