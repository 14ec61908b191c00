import { openQuote } from '../core/things.ts';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { walkRows } from '../shell/roving.ts';
import { SortHead, useSorting } from '../table/sorting.tsx';
import { type Column, columns, type Line, linesOf, sortedLines } from './cells.ts';
import type { Section } from './matrix.ts';
import { refsOf } from './row.ts';
import { cellWords, judgementWords, nameOfRow } from './say.ts';
import type { Thing } from './shapes.ts';

/** The same cells, one a row: sortable, and walked by keyboard alone. */
export function Table({ sections, regions }: { sections: readonly Section[]; regions: readonly Thing[] }) {
  const t = words.value;
  const sorting = useSorting<Column>('section');
  const lines = sortedLines(linesOf(sections), sorting.column, sorting.down);
  return (
    <section class="twin" aria-label={t.tableLabel(lines.length)} onKeyDown={walkRows}>
      <table>
        <caption class="vh">{t.tableLabel(lines.length)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead key={column} column={column} label={t.columns[column] ?? column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Cells key={line.order} line={line} region={regions[line.at]} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cells({ line: { section, row, cell, at }, region }: { line: Line; region: Thing | undefined }) {
  const t = words.value;
  const refs = refsOf(cell);
  const [ref] = refs;
  const said = cellWords(cell);
  return (
    <tr data-row tabIndex={-1}>
      <td>{t.sections[section]}</td>
      <th scope="row">{nameOfRow(row)}</th>
      <td>{region && thingName(region)}</td>
      <td>{judgementWords(cell, at === 0)}</td>
      <td class={cell.silence ? 'doc silent' : 'doc'} title={said}>
        {said}
      </td>
      <td class="nu">{ref && <PageLink change={openQuote(ref)}>{t.quotes(refs.length)}</PageLink>}</td>
    </tr>
  );
}
