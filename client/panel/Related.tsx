import { isAdoption } from '../core/adopter.ts';
import { type Lag, lagText } from '../core/lag.ts';
import { type RelatedGroup, type Related as Row, relatedTo } from '../core/related.ts';
import { waysOf } from '../core/tie.ts';
import { openDossier, pick, select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { TieSample } from '../map/TieSample.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { act, byId, shown, text, ties, view } from '../store.ts';
import { fullName, shortName } from './names.ts';
import { Rows } from './Rows.tsx';

/** Who came after the region in focus or is tied to it, by what speaks for it. Later is no proof of copying, and this does not say so. */
export function Related({ region }: { region: string }) {
  const t = text.value;
  const { hiddenTies, tie: picked } = view.value;
  const own = byId.value.get(region);
  const followed = own !== undefined && isAdoption(own) && own.earliest !== null;
  const rows = own && !shown.value.includes(own) ? [own, ...shown.value] : shown.value;
  const on = ties.value.filter(({ kind }) => !hiddenTies.includes(kind));
  const groups = relatedTo(region, rows, on);
  const all = groups.flatMap(([, members]) => members);
  if (all.length === 0) return null;
  const most = Math.max(1, ...all.map(({ lag }) => lag?.most ?? 0));
  return (
    <details class="after-region" open>
      <summary>
        <h2>{followed ? t.listAfter(fullName(region)) : t.listTies(fullName(region))}</h2>
        <span class="n">{t.rowsCount(all.length)}</span>
      </summary>
      <table>
        <colgroup>
          <col class="c-name" />
          <col class="c-bar" />
          <col class="c-lag" />
          <col />
          <col class="c-dossier" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t.region}</th>
            <th scope="col" colSpan={2}>
              {t.lag}
            </th>
            <th scope="col">{t.basis}</th>
            <th scope="col">{t.dossier.open}</th>
          </tr>
        </thead>
        {groups.map(([group, members]) => (
          <tbody key={group}>
            <tr class="gh">
              <th colSpan={5} scope="rowgroup">
                <GroupMark group={group} />
                {group === 'within' ? t.within(fullName(region)) : t.relatedGroups[group]}
                <span class="n">{members.length}</span>
                {group === 'order' && <span class="n">{t.orderOnly}</span>}
              </th>
            </tr>
            <Rows rows={members} columns={5} keep={({ id }) => id === picked}>
              {(row) => <Line key={row.id} row={row} group={group} region={region} most={most} />}
            </Rows>
          </tbody>
        ))}
      </table>
    </details>
  );
}

function GroupMark({ group }: { group: RelatedGroup }) {
  if (group === 'documented' || group === 'derived' || group === 'inferred' || group === 'contrast')
    return <TieSample kind={group} />;
  if (group !== 'order') return null;
  return (
    <svg class="gl" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.2" class="g-o" />
      <path class="g-f" d="M7 1.8A5.2 5.2 0 0 1 12.2 7H7z" />
    </svg>
  );
}

function Line({ row, group, region, most }: { row: Row; group: RelatedGroup; region: string; most: number }) {
  const t = text.value;
  const { other, adopter, lag, tie } = row;
  const on = tie !== undefined && view.value.tie === tie.id;
  const names = tie && group === 'within' ? Object.values(waysOf(tie)).map(({ id }) => shortName(id)) : [shortName(other.id)];
  const title = tie ? t.openTie : fullName(other.id);
  const { source, target } = tie ? waysOf(tie) : { source: { id: region }, target: other };
  return (
    <tr class={on ? 'on' : ''} aria-current={on ? 'true' : undefined} data-row>
      <th scope="row">
        <button type="button" title={title} data-tie={tie?.id} onClick={() => act(tie ? pick(tie.id, region) : select(other.id))}>
          {names.join(' → ')}
        </button>
      </th>
      <td class="lbc">{lag && <LagBar lag={lag} most={most} />}</td>
      <td class="nu">{lag ? lagText(lag) : '—'}</td>
      <td class="why">
        {tie?.inference
          ? t.spread.agree(tie.inference.agree.length)
          : tie
            ? t.relationNames[tie.relation]
            : adopter && dateWords(adopter, t)}
        {!tie && adopter?.disputed && <span title={t.twoDates}> ◇</span>}
      </td>
      <td class="to">
        <PageLink change={openDossier(source.id, target.id)} label={t.dossier.openPair(fullName(source.id), fullName(target.id))}>
          ›
        </PageLink>
      </td>
    </tr>
  );
}

function LagBar({ lag: { least, most: last }, most }: { lag: Lag; most: number }) {
  const at = (months: number) => (70 * Math.max(0, months)) / most;
  return (
    <svg class="lb" viewBox="0 0 74 12" width="74" height="12" aria-hidden="true">
      <path class="lb-g" d="M0 6H74" />
      {least === null ? (
        <path class="lb-o" d={`M0 6H${at(last)}M${at(last)} 3V9`} />
      ) : (
        <rect x={at(least)} y="3.5" width={Math.max(4, at(last) - at(least))} height="5" />
      )}
    </svg>
  );
}
