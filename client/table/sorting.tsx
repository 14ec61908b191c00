import { useSignal } from '@preact/signals';

/** By which column rows stand, and which way; `by` asks for another column, or for the other way of the same one. */
export interface Sorting<Column extends string> {
  column: Column | null;
  down: boolean;
  by(column: Column): void;
}

/** The order of a table that keeps it to itself. */
export function useSorting<Column extends string>(first: Column): Sorting<Column> & { column: Column } {
  const column = useSignal(first);
  const down = useSignal(false);
  return {
    column: column.value,
    down: down.value,
    by(asked) {
      down.value = asked === column.value && !down.value;
      column.value = asked;
    },
  };
}

interface Props<Column extends string> {
  column: Column;
  label: string;
  sorting: Sorting<Column>;
}

/** The head of a column that sorts on a press, and says so to those who hear it. */
export function SortHead<Column extends string>({ column, label, sorting }: Props<Column>) {
  const on = column === sorting.column;
  return (
    <th scope="col" aria-sort={on ? (sorting.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" data-column={column} onClick={() => sorting.by(column)}>
        {label}
        <span aria-hidden="true">{on ? (sorting.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
