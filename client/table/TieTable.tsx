import { lagOf, lagText } from '../core/lag.ts';
import { type Tie, waysOf } from '../core/tie.ts';
import { sortedTies, type TieOrder } from '../core/tieOrder.ts';
import { pick } from '../core/view.ts';
import { TieSample } from '../map/TieSample.tsx';
import { gradeOf } from '../map/tieStyles.ts';
import { shortName } from '../panel/names.ts';
import { act, byId, day, seenTies, text, view } from '../store.ts';
import { SortHead, useSorting } from './sorting.tsx';

/** The ties that the picture draws, one a line: sortable, and walked by keyboard alone. */
export function TieTable() {
  const t = text.value;
  const sorting = useSorting<TieOrder>('source');
  const lag = ({ id }: { id: string }, other: { id: string }) => lagOf(byId.value.get(id), byId.value.get(other.id));
  const rows = sortedTies(seenTies.value, sorting.column, sorting.down, ({ source, target }) => lag(source, target));
  const { source, target, kind, relation, lag: months, confidence } = t.spread.columns;
  const columns: [TieOrder, string][] = [
    ['source', source],
    ['target', target],
    ['kind', kind],
    ['relation', relation],
    ['lag', months],
    ['confidence', confidence],
    ['evidence', t.quotes],
  ];
  return (
    <>
      <h2 class="lab">
        {t.spread.tieTable} <span class="n">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p class="lack">{t.spread.noTieRows}</p>}
      {rows.length > 0 && (
        <table class="twin-ties">
          <caption class="vh">{t.spread.tieTableLabel(day.value)}</caption>
          <thead>
            <tr>
              {columns.map(([column, label]) => (
                <SortHead key={column} column={column} label={label} sorting={sorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((tie) => (
              <Row key={tie.id} tie={tie} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({ tie }: { tie: Tie }) {
  const t = text.value;
  const { source, target } = waysOf(tie);
  const lag = lagOf(byId.value.get(source.id), byId.value.get(target.id));
  const on = view.value.tie === tie.id;
  return (
    <tr class={on ? 'on' : ''} aria-current={on ? 'true' : undefined} data-row>
      <th scope="row">
        <button type="button" title={t.openTie} data-tie={tie.id} onClick={() => act(pick(tie.id, view.value.region))}>
          {shortName(source.id)}
        </button>
      </th>
      <td>{shortName(target.id)}</td>
      <td>
        <TieSample kind={tie.kind} /> {t.tieKinds[tie.kind]}
      </td>
      <td>
        {t.relationNames[tie.relation]}
        {tie.intended && t.intended}
        {tie.inference && `${t.comma}${t.spread.agree(tie.inference.agree.length)}`}
      </td>
      <td class="nu">{lag ? lagText(lag) : '—'}</td>
      <td class="nu">{tie.inference ? '—' : t.grades[gradeOf(tie.confidence)]}</td>
      <td class="nu">{tie.evidence.length}</td>
    </tr>
  );
}
