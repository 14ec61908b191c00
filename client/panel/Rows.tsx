import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { text } from '../store.ts';

interface Props<T> {
  rows: readonly T[];
  columns: number;
  /** A row that is shown wherever it stands. */
  keep: (row: T) => boolean;
  children: (row: T) => ComponentChildren;
}

/** How many rows a group shows before it is asked for the rest. */
const first = 14;

/** The rows of a group in a table: the first ones, and the rest on demand, as a panel is no place for hundreds. */
export function Rows<T>({ rows, columns, keep, children }: Props<T>) {
  const whole = useSignal(rows.length <= first + 2);
  const shown = whole.value ? rows : rows.filter((row, index) => index < first || keep(row));
  return (
    <>
      {shown.map(children)}
      {shown.length < rows.length && (
        <tr class="mr" data-row>
          <td colSpan={columns}>
            <button
              type="button"
              onClick={() => {
                whole.value = true;
              }}
            >
              {text.value.moreRows(rows.length - shown.length)}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}
