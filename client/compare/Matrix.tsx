import { openDossier, openPaths } from '../core/view.ts';
import { frameOf } from '../dossier/telling.ts';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { TieProof } from '../panel/TieProof.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { walkRows } from '../shell/roving.ts';
import { act, view } from '../store.ts';
import { askedIn, openCell } from './asked.ts';
import type { Section } from './matrix.ts';
import { type Row, refsOf } from './row.ts';
import { Said } from './Said.tsx';
import { isDated, nameOfRow } from './say.ts';
import type { Comparison, Thing } from './shapes.ts';

/** Aspects down, regions across; the words of the cell that is open stand below its row. */
export function Matrix({ sections, comparison }: { sections: readonly Section[]; comparison: Comparison }) {
  const t = words.value;
  const { regions } = comparison;
  const dated = sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.filter(isDated))));
  const frame = frameOf(dated.map((item) => item.words));
  return (
    <section class="mx" aria-label={t.tableCaption} onKeyDown={walkRows}>
      <table class={`of-${regions.length}`}>
        <caption class="vh">{t.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t.aspect}</span>
            </th>
            {regions.map((region, at) => (
              <Head key={region.id} region={region} first={at === 0 ? undefined : regions[0]} />
            ))}
          </tr>
        </thead>
        {sections.map(({ name, rows }) => (
          <tbody key={name} data-section={name}>
            <tr class="gh">
              <th colSpan={regions.length + 1} scope="rowgroup">
                {t.sections[name]} <small>{rows.length > 0 ? t.sectionNotes[name] : t.sectionNone[name]}</small>
              </th>
            </tr>
            {rows.map((row) => (
              <Line key={row.id} row={row} regions={regions} frame={frame} />
            ))}
            {name === 'clusters' && rows.length === 1 && (
              <tr>
                <td colSpan={regions.length + 1} class="lack">
                  {t.clustersNone}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** A region, with the ways on from the pair of the yardstick and it. */
function Head({ region, first }: { region: Thing; first: Thing | undefined }) {
  const t = words.value;
  const name = thingName(region);
  return (
    <th scope="col" class={first ? '' : 'yard'}>
      <b>{name}</b>
      {first ? (
        <span class="ways">
          <PageLink change={openDossier(first.id, region.id)} label={t.dossierOf(thingName(first), name)}>
            {t.dossier}
          </PageLink>{' '}
          <PageLink change={openPaths(first.id, region.id)} label={t.pathsOf(thingName(first), name)}>
            {t.paths}
          </PageLink>
        </span>
      ) : (
        <small>{t.yardstick}</small>
      )}
    </th>
  );
}

interface LineProps {
  row: Row;
  regions: readonly Thing[];
  frame: { first: number; last: number } | undefined;
}

function Line({ row, regions, frame }: LineProps) {
  const t = words.value;
  const { open } = askedIn(view.value.own);
  const name = nameOfRow(row);
  const at = open?.row === row.id ? regions.findIndex(({ id }) => id === open.region) : -1;
  const [region, cell] = [regions[at], row.cells[at]];
  return (
    <>
      <tr data-row={row.cells.some((one) => refsOf(one).length > 0) || undefined} data-id={row.id}>
        <th scope="row">{name}</th>
        {row.cells.map((one, index) => {
          const own = regions[index];
          return (
            <td
              key={own?.id}
              data-region={own?.id}
              data-name={own && thingName(own)}
              data-judgement={one.judgement}
              class={index === at ? 'on' : ''}
            >
              {own && <Said row={row} cell={one} region={own} yardstick={index === 0} open={index === at} frame={frame} />}
            </td>
          );
        })}
      </tr>
      {region && cell && (
        <tr class="pr">
          <td colSpan={regions.length + 1}>
            <div class="pr-h">
              <h3>{t.opened(name, thingName(region))}</h3>
              <button type="button" class="btn" onClick={() => act(openCell(null))}>
                {t.fold} <span aria-hidden="true">✕</span>
              </button>
            </div>
            <TieProof evidence={refsOf(cell)} />
          </td>
        </tr>
      )}
    </>
  );
}
