import { useSignal } from '@preact/signals';
import { keep } from '../core/view.ts';
import { words } from '../locales/sources/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { walkRows } from '../shell/roving.ts';
import { act, text, view } from '../store.ts';
import { SortHead, useSorting } from '../table/sorting.tsx';
import { fetchQuotes, toMark } from './api.ts';
import { KindSample } from './KindSample.tsx';
import { pickQuote, placeOf } from './place.ts';
import type { QuoteRow, Source } from './shapes.ts';

/** Lines whose quotes are listed at once. */
const stretch = 300;

type Order = 'line' | 'kind' | 'quote' | 'statements';

/** The same quotes as in the text, one a row: sortable, and walked by keyboard alone. */
export function QuoteTable({ source }: { source: Source }) {
  const t = words.value;
  const { hidden, quote } = placeOf(view.value.own);
  const last = useSignal(Math.min(source.lines, stretch));
  const rows = useSignal<QuoteRow[]>([]);
  const sorting = useSorting<Order>('line');
  const load = useLoad(`${last.value}`, async (signal) => {
    const first = last.value <= stretch ? 1 : last.value - ((last.value - 1) % stretch);
    const read = await fetchQuotes(source.id, { first, last: last.value }, signal);
    rows.value = [...new Map([...rows.value, ...read].map((row) => [row.ref, row])).values()];
    return true;
  });
  const shown = sorted(
    rows.value.filter((row) => toMark(row).kinds.some((kind) => !hidden.includes(kind))),
    sorting.column,
    sorting.down,
  );
  return (
    <section class="twin" aria-label={t.openTable} onKeyDown={walkRows}>
      <table>
        <caption class="vh">{t.tableLabel}</caption>
        <thead>
          <tr>
            {(['line', 'kind', 'quote', 'statements'] as const).map((column) => (
              <SortHead key={column} column={column} label={t.columns[column]} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.ref}
              class={row.ref === quote ? 'on' : ''}
              aria-current={row.ref === quote ? 'true' : undefined}
              data-row
            >
              <td class="nu">{row.line}</td>
              <td class="kd">
                {toMark(row).kinds.map((id) => (
                  <span key={id} title={t.kinds[id]}>
                    <KindSample id={id} />
                    <span class="vh">{t.kinds[id]}</span>
                  </span>
                ))}
              </td>
              <th scope="row" class="doc" lang="zh">
                <button type="button" onClick={() => act(pickQuote(row.ref))}>
                  {row.quote}
                </button>
              </th>
              <td class="nu">{row.states.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {load.problem && <Notice problem={load.problem} retry={load.retry} />}
      {load.value && shown.length === 0 && (
        <p class="lack">
          {t.emptyTable}{' '}
          {hidden.length > 0 && (
            <button type="button" class="btn" onClick={() => act(keep({ unmarked: '' }))}>
              {t.showAll}
            </button>
          )}
        </p>
      )}
      {last.value < source.lines && (
        <button type="button" class="btn" onClick={() => (last.value = Math.min(source.lines, last.value + stretch))}>
          {t.moreQuotes(last.value + 1)}
        </button>
      )}
      <p class="vh" role="status">
        {text.value.rowsCount(shown.length)}
      </p>
    </section>
  );
}

function sorted(rows: readonly QuoteRow[], order: Order, down: boolean): QuoteRow[] {
  const kind = (row: QuoteRow) => toMark(row).kinds[0] ?? '';
  const by: Record<Order, (a: QuoteRow, b: QuoteRow) => number> = {
    line: (a, b) => a.start - b.start || a.end - b.end,
    kind: (a, b) => (kind(a) < kind(b) ? -1 : kind(a) > kind(b) ? 1 : a.start - b.start),
    quote: (a, b) => (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0),
    statements: (a, b) => a.states.length - b.states.length || a.start - b.start,
  };
  return rows.toSorted((a, b) => by[order](a, b) * (down ? -1 : 1));
}
