import { type FollowerRow, fetchFollowers } from '../api.ts';
import { tierOf } from '../core/adopter.ts';
import { select } from '../core/view.ts';
import { sayDate } from '../core/words.ts';
import { act, byId, can, text, view } from '../store.ts';
import { fullName, shortName } from './names.ts';
import { Rows } from './Rows.tsx';
import { useLoad } from './useLoad.ts';

/** Who adopted after the region in focus, and how many months later. Later is no proof of copying, and this does not say so. */
export function Followers({ region }: { region: string }) {
  const t = text.value;
  const { policy, tiers } = view.value;
  const asked = can('followers') && byId.value.get(region)?.earliest != null;
  const load = useLoad(asked ? `${region} ${policy}` : null, (signal) => fetchFollowers(region, policy, signal));
  const rows = (load.value ?? []).filter((row) => tiers.includes(tierOf(row.region.kind)));
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(mostOf), 1);
  return (
    <details class="after-region" open>
      <summary>
        <h2>{t.listAfter(fullName(region))}</h2>
        <span class="n">{t.rowsCount(rows.length)}</span>
      </summary>
      <p class="why">{t.orderOnly}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.region}</th>
            <th scope="col" colSpan={2}>
              {t.lag}
            </th>
            <th scope="col">{t.date}</th>
          </tr>
        </thead>
        <tbody>
          <Rows rows={rows} columns={4} keep={() => false}>
            {(row) => (
              <tr key={row.region.id} data-row>
                <th scope="row">
                  <button type="button" onClick={() => act(select(row.region.id))}>
                    {byId.value.has(row.region.id) ? shortName(row.region.id) : row.region.label}
                  </button>
                </th>
                <td class="lbc">
                  <LagBar from={row.months} to={mostOf(row)} most={most} />
                </td>
                <td class="nu">{mostOf(row) === row.months ? row.months : `${row.months}–${mostOf(row)}`}</td>
                <td class="why">{row.date ? sayDate(row.date, t) : t.undated}</td>
              </tr>
            )}
          </Rows>
        </tbody>
      </table>
    </details>
  );
}

const mostOf = ({ months, monthsLatest }: FollowerRow): number => monthsLatest ?? months;

function LagBar({ from, to, most }: { from: number; to: number; most: number }) {
  const at = (months: number) => (70 * Math.max(0, months)) / most;
  return (
    <svg class="lb" viewBox="0 0 74 12" width="74" height="12" aria-hidden="true">
      <path class="lb-g" d="M0 6H74" />
      <rect x={at(from)} y="3.5" width={Math.max(4, at(to) - at(from))} height="5" />
    </svg>
  );
}
