import { openQuote } from '../core/things.ts';
import { keep } from '../core/view.ts';
import { words } from '../locales/paths/index.ts';
import { predicateWord } from '../locales/say.ts';
import { TieSample } from '../map/TieSample.tsx';
import { thingName } from '../panel/names.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { walkRows } from '../shell/roving.ts';
import { act, text, view } from '../store.ts';
import { SortHead, useSorting } from '../table/sorting.tsx';
import { type Column, columns, type Row, rowsOf, sortedRows } from './rows.ts';
import type { Path } from './shapes.ts';
import { lineOf, standingOf } from './strength.ts';

/** The same steps as the paths side by side, one a row: sortable, and walked by keyboard alone. */
export function Table({ paths, picked }: { paths: readonly Path[]; picked: number }) {
  const t = words.value;
  const sorting = useSorting<Column>('path');
  const rows = sortedRows(rowsOf(paths), sorting.column, sorting.down);
  return (
    <section class="twin" aria-label={t.openTable} onKeyDown={walkRows}>
      <table>
        <caption class="vh">{t.tableLabel(rows.length)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column} column={column} label={t.columns[column] ?? column} sorting={sorting} />
            ))}
            <th scope="col">{t.quote}</th>
            <th scope="col">{t.line}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={`${row.path} ${row.step}`} row={row} on={row.path === picked} />
          ))}
        </tbody>
      </table>
      <p class="vh" role="status">
        {t.rows(rows.length)}
      </p>
    </section>
  );
}

function Line({ row: { path, step, hop }, on }: { row: Row; on: boolean }) {
  const t = words.value;
  const quote = hop.quotes.find(({ source }) => source.standing !== 'reference') ?? hop.quotes[0];
  return (
    <tr class={on ? 'on' : ''} aria-current={on ? 'true' : undefined} data-row>
      <th scope="row">
        <button type="button" onClick={() => act(keep({ pick: path === 0 ? '' : String(path) }))}>
          {t.letter(path)} {step + 1}
        </button>
      </th>
      <td class="nm" lang="zh">
        {thingName(hop.from)}
      </td>
      <td title={hop.sentence[view.value.lang]}>
        <TieSample kind={lineOf(hop)} /> {predicateWord(hop.relation)}
        {hop.direction === 'reverse' && <span aria-hidden="true"> ←</span>}
      </td>
      <td class="nm" lang="zh">
        {thingName(hop.to)}
      </td>
      <td>{t.standings[standingOf(hop)]}</td>
      <td class="nu">{hop.confidence}</td>
      <td class="doc">
        {quote?.source.standing === 'reference' ? <span class="why">{text.value.noQuote}</span> : <q lang="zh">{quote?.quote}</q>}
      </td>
      <td class="nu">{quote && <PageLink change={openQuote(quote.ref)}>{String(quote.line)}</PageLink>}</td>
    </tr>
  );
}
