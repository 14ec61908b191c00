import { useSignal } from '@preact/signals';
import { toggleTable } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { TieSample } from '../map/TieSample.tsx';
import { thingName } from '../panel/names.ts';
import { walkRows } from '../shell/roving.ts';
import { act, text } from '../store.ts';
import { SortHead, useSorting } from '../table/sorting.tsx';
import type { Thing } from './graph/facts.ts';
import { type Column, columns, type Row, sortedRows } from './graph/rows.ts';
import { type Quote, useQuotes } from './quotes.ts';
import { choose, chooseLink } from './state/changes.ts';
import { facts, look, rows, state } from './store.ts';
import { linkWords, words } from './words.ts';

/** Addresses of a row of which the first with words of a source is quoted: a table of facts has none. */
const tried = 3;
/** Rows that are shown at first, and that a press adds. */
const page = 100;

/** The same rows as the picture, one a line: sortable, and walked by keyboard alone. @param whole in place of the picture */
export function Table({ whole }: { whole: boolean }) {
  const t = words.value;
  const sorting = useSorting<Column>('date');
  const most = useSignal(page);
  const all = sortedRows(rows.value, sorting.column, sorting.down);
  const shown = all.slice(0, most.value);
  const quotes = useQuotes(shown.flatMap(({ link }) => link?.evidence.slice(0, tried) ?? []));
  return (
    <section class={`twin ${whole ? 'whole' : ''}`} aria-label={t.tableTitle} onKeyDown={walkRows}>
      <header class="twin-h">
        <b>{t.tableTitle}</b>
        <span>{t.tableRows(all.length)}</span>
        <button type="button" class="at-desk" aria-pressed={whole} onClick={() => act(toggleTable)}>
          <kbd>T</kbd> {whole ? t.toGraph : t.tableKeys}
        </button>
        <span class="at-desk">
          <kbd>J</kbd> <kbd>K</kbd> {t.tableWalk}
        </span>
      </header>
      <div class="rows">
        <table>
          <caption class="vh">{t.tableLabel(all.length)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column} column={column} label={t.columns[column]} sorting={sorting} />
              ))}
              <th scope="col">{t.quote}</th>
              <th scope="col">{t.lineOf}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.id} row={row} quote={spoken(row, quotes)} />
            ))}
          </tbody>
        </table>
        {all.length > shown.length && (
          <button
            type="button"
            class="btn more"
            onClick={() => {
              most.value += page;
            }}
          >
            {t.moreRows(Math.min(page, all.length - shown.length))}
          </button>
        )}
      </div>
    </section>
  );
}

function spoken({ link }: Row, quotes: ReadonlyMap<string, Quote>): Quote | undefined {
  const read = link?.evidence.slice(0, tried).flatMap((ref) => quotes.get(ref) ?? []) ?? [];
  return read.find(({ table }) => !table) ?? read[0];
}

function Line({ row, quote }: { row: Row; quote: Quote | undefined }) {
  const t = words.value;
  const { subject, link, object } = row;
  const { link: picked, chosen } = state.value;
  const on = link ? picked === link.id : chosen.includes(subject.id);
  return (
    <tr class={on ? 'on' : ''} aria-current={on ? 'true' : undefined} data-row data-id={row.id}>
      <th scope="row">
        <button type="button" onClick={() => look(link ? chooseLink(link.id) : choose([subject.id]))}>
          <Named thing={subject} />
        </button>
      </th>
      <td>
        {link ? (
          <>
            <TieSample kind={link.denied ? 'contrast' : link.kind} />
            {linkWords(link)}
          </>
        ) : (
          <span class="why">{t.noLink}</span>
        )}
      </td>
      <td>{object && <Named thing={object} />}</td>
      <td class="nu">{dateOf(row)}</td>
      <td>{link && t.ties[link.kind]}</td>
      <td class="nu">{link?.evidence.length}</td>
      <td class="qt" lang="zh">
        {quote && !quote.table ? quote.words : ''}
        {quote?.table && <span class="why">{text.value.noQuote}</span>}
      </td>
      <td class="nu">{quote?.line}</td>
    </tr>
  );
}

function Named({ thing }: { thing: Thing }) {
  return (
    <span lang="zh" class="nm" title={thing.label}>
      {thingName(thing)}
    </span>
  );
}

/** The date of the end that began later, as it is known. */
function dateOf({ subject, object, span }: Row): string {
  if (!span) return '';
  const ends = [subject, object].flatMap((thing) => (thing ? (facts.value.known.get(thing.id) ?? []) : []));
  const own = ends.find(({ earliest, latest }) => earliest === span.earliest && latest === span.latest);
  return dateWords({ date: own?.date ?? null }, text.value);
}
