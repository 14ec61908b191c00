import { type Adopter, isWithout, tierOf } from '../core/adopter.ts';
import { type Group, grouped } from '../core/order.ts';
import { select, toggleTable } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { pickedOf } from '../map/nodes.ts';
import { Swatch } from '../map/Swatch.tsx';
import { walkRows } from '../shell/roving.ts';
import { act, adopters, day, known, picked, shown, text, view } from '../store.ts';
import { DateBar } from './DateBar.tsx';
import { Empty } from './Empty.tsx';
import { fullName, shortName } from './names.ts';
import { Related } from './Related.tsx';
import { Rows } from './Rows.tsx';

/** Adopters in order of date, in the groups that the slider makes of them; before them what has to do with the region in focus. */
export function List() {
  const t = text.value;
  const { region } = view.value;
  const red = pickedOf({ region, tie: picked.value });
  if (!known.value) return null;
  return (
    <section class="rank" aria-label={t.list} onKeyDown={walkRows}>
      {region !== null && <Related key={region} region={region} />}
      <header>
        <h2>{t.list}</h2>
        <button type="button" onClick={() => act(toggleTable)}>
          {view.value.table ? t.openMap : t.openTable} <kbd>T</kbd>
        </button>
      </header>
      {shown.value.length === 0 && <Empty hidden={adopters.value.length} />}
      {shown.value.length > 0 && (
        <table>
          <colgroup>
            <col class="c-name" />
            <col class="c-bar" />
            <col class="c-date" />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t.region}</th>
              <th scope="col" colSpan={2}>
                {t.date}
              </th>
              <th scope="col">{t.note}</th>
            </tr>
          </thead>
          {grouped(shown.value, day.value).map(([group, rows]) => (
            <tbody key={group}>
              <tr class="gh">
                <th colSpan={4} scope="rowgroup">
                  <Swatch mark={samples[group]} />
                  {t.groups[group]}
                  <span class="n">{rows.length}</span>
                </th>
              </tr>
              <Rows rows={rows} columns={4} keep={({ id }) => red.includes(id)}>
                {(row) => <Row key={row.id} row={row} on={red.includes(row.id)} />}
              </Rows>
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

const samples = {
  done: 'on',
  maybe: 'maybe',
  like: 'like',
  later: 'later',
  undated: 'undated',
  plan: 'plan',
  without: 'without',
} as const satisfies Record<Group, string>;

function Row({ row, on }: { row: Adopter; on: boolean }) {
  const { lang } = view.value;
  const foreign = lang === 'en' && tierOf(row.kind) !== 'province';
  return (
    <tr class={on ? 'on' : ''} aria-current={on ? 'true' : undefined} data-row>
      <th scope="row">
        <button type="button" lang={foreign ? 'zh' : undefined} title={fullName(row.id)} onClick={() => act(select(row.id))}>
          {shortName(row.id)}
        </button>
      </th>
      <td class="lbc">{!isWithout(row) && <DateBar adopter={row} />}</td>
      <td class="nu">{isWithout(row) ? '—' : dateWords(row, text.value)}</td>
      <td class="why">{noteOf(row)}</td>
    </tr>
  );
}

function noteOf(row: Adopter): string {
  const { statuses, twoDates } = text.value;
  if (row.disputed) return twoDates;
  if (isWithout(row)) return '';
  return row.status === null || row.status === 'adopted' ? '' : (statuses[row.status] ?? row.status);
}
