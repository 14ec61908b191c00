import { useSignal } from '@preact/signals';
import { keep } from '../core/view.ts';
import { columnWord, words } from '../locales/phrases/index.ts';
import { walkRows } from '../shell/roving.ts';
import { act, view } from '../store.ts';
import { SortHead } from '../table/sorting.tsx';
import { exportOf } from './address.ts';
import { Cell } from './Cell.tsx';
import { Proof } from './Proof.tsx';
import type { Question, Row } from './shapes.ts';
import { shownColumns, sortedRows } from './table.ts';

/** Rows that are drawn at once. */
const step = 200;

interface Props {
  question: Question;
  given: Readonly<Record<string, string>>;
  rows: readonly Row[];
  /** Rows that there are, also those that were not sent. */
  total: number;
}

/** The rows of an answer: sorted by a press on a heading, walked by keyboard, each with the words that prove it. */
export function AnswerTable({ question, given, rows, total }: Props) {
  const t = words.value;
  const drawn = useSignal(step);
  const open = useSignal<Row | null>(null);
  const sort = view.value.own['sort'] ?? '';
  const [column, down] = sort.startsWith('-') ? [sort.slice(1), true] : [sort, false];
  const columns = shownColumns(question.columns);
  const order = columns.some(({ name }) => name === column) ? sortedRows(rows, column, down) : rows;
  const proven = question.columns.some(({ type }) => type === 'Refs');
  const sortBy = (name: string) => act(keep({ sort: name === column ? (down ? '' : `-${name}`) : name }));
  return (
    <>
      <p class="ans-h">
        <b role="status">{t.rows(rows.length, total)}</b> <span class="n">{t.sortHint}</span>
        <a class="btn" href={exportOf(question.name, given)} download={`${question.name}.csv`}>
          {t.csv}
        </a>
      </p>
      <section class="twin" aria-label={t.rows(rows.length, total)} onKeyDown={walkRows}>
        <table>
          <caption class="vh">{question[view.value.lang]}</caption>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <SortHead key={name} column={name} label={columnWord(name)} sorting={{ column, down, by: sortBy }} />
              ))}
              {proven && <th scope="col">{columnWord('evidence')}</th>}
            </tr>
          </thead>
          <tbody>
            {order.slice(0, drawn.value).map((row, index) => (
              <Line
                key={`${sort} ${index}`}
                row={row}
                question={question}
                open={open.value === row}
                toggle={() => {
                  open.value = open.value === row ? null : row;
                }}
              />
            ))}
          </tbody>
        </table>
      </section>
      {order.length > drawn.value && (
        <button type="button" class="btn" onClick={() => (drawn.value += step)}>
          {t.moreRows(order.length - drawn.value)}
        </button>
      )}
    </>
  );
}

interface LineProps {
  row: Row;
  question: Question;
  open: boolean;
  toggle: () => void;
}

function Line({ row, question, open, toggle }: LineProps) {
  const t = words.value;
  const columns = shownColumns(question.columns);
  const [refs] = question.columns.filter(({ type }) => type === 'Refs');
  const evidence = refs && Array.isArray(row[refs.name]) ? (row[refs.name] as string[]) : [];
  return (
    <>
      <tr class={open ? 'on' : ''} data-row tabIndex={-1}>
        {columns.map((column, index) =>
          index === 0 ? (
            <th key={column.name} scope="row">
              <Cell cell={row[column.name]} column={column} />
            </th>
          ) : (
            <td key={column.name} class={['Date', 'Integer', 'Number'].includes(column.type) ? 'nu' : ''}>
              <Cell cell={row[column.name]} column={column} />
            </td>
          ),
        )}
        {refs && (
          <td class="nu">
            {evidence.length > 0 && (
              <button type="button" class="qt" aria-expanded={open} aria-label={t.openQuotes(evidence.length)} onClick={toggle}>
                {t.quotes(evidence.length)} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
              </button>
            )}
          </td>
        )}
      </tr>
      {open && (
        <tr class="pr">
          <td colSpan={columns.length + 1}>
            <Proof refs={evidence} />
          </td>
        </tr>
      )}
    </>
  );
}
