import { type Adopter, isWithout, tierOf } from '../core/adopter.ts';
import { markAt } from '../core/marks.ts';
import { type Order, sorted } from '../core/order.ts';
import { toneOf } from '../core/tones.ts';
import { select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { Swatch } from '../map/Swatch.tsx';
import { Empty } from '../panel/Empty.tsx';
import { fullName } from '../panel/names.ts';
import { walkRows } from '../shell/roving.ts';
import { act, adopters, day, shown, text, view } from '../store.ts';
import { SortHead, useSorting } from './sorting.tsx';
import { TieTable } from './TieTable.tsx';

/** The same rows as the map, one a line: sortable, and walked by keyboard alone. */
export function TableTwin() {
  const t = text.value;
  const sorting = useSorting<Order>('date');
  const rows = sorted(shown.value, sorting.column, sorting.down, day.value);
  const columns: [Order, string][] = [
    ['region', t.region],
    ['tier', t.tier],
    ['date', t.date],
    ['standing', t.standing],
    ['document', t.document],
    ['evidence', t.quotes],
  ];
  return (
    <section class="twin" aria-label={t.openTable} onKeyDown={walkRows}>
      {rows.length === 0 && <Empty hidden={adopters.value.length} />}
      <table>
        <caption class="vh">{t.tableLabel(day.value)}</caption>
        <thead>
          <tr>
            {columns.map(([column, label]) => (
              <SortHead key={column} column={column} label={label} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <TieTable />
    </section>
  );
}

function Row({ row }: { row: Adopter }) {
  const t = text.value;
  const mark = markAt(row, day.value);
  const on = view.value.region === row.id;
  return (
    <tr class={on ? 'on' : ''} aria-current={on ? 'true' : undefined} data-row>
      <th scope="row">
        <button type="button" onClick={() => act(select(row.id))}>
          {fullName(row.id)}
        </button>
      </th>
      <td>{t.tierNames[tierOf(row.kind)]}</td>
      <td class="nu">
        {isWithout(row) ? '—' : dateWords(row, t)}
        {row.disputed && <span title={t.twoDates}> ◇</span>}
      </td>
      <td>
        <Swatch mark={mark} tone={toneOf(row) ?? 't2020'} /> {t.marks[mark]}
      </td>
      <td lang="zh" class="doc">
        {row.document?.label ?? ''}
      </td>
      <td class="nu">{row.evidence.length}</td>
    </tr>
  );
}
