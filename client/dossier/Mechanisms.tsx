import { thingName } from '../panel/names.ts';
import { text, view } from '../store.ts';
import { Name } from './Name.tsx';
import type { Part } from './notes.ts';
import type { Dossier, Judgement } from './shape.ts';
import { Words } from './Words.tsx';

type Row = Dossier['mechanisms']['rows'][number];

const judgements: readonly Judgement[] = ['kept', 'recast', 'dropped', 'added', 'not mentioned'];

/** The two ways of working side by side, in the words of both. */
export function Mechanisms({ dossier, notes }: Part) {
  const t = text.value.dossier;
  const { from, to, mechanisms } = dossier;
  const silent = [mechanisms.told.from ? [] : thingName(from), mechanisms.told.to ? [] : thingName(to)].flat();
  const rows = mechanisms.rows.toSorted((a, b) => judgements.indexOf(a.judgement) - judgements.indexOf(b.judgement));
  return (
    <section aria-labelledby="mechanisms">
      <h2 id="mechanisms" class="lab">
        {t.mechanisms}
      </h2>
      {rows.length === 0 && <p class="lack">{t.mechanismsNone}</p>}
      {rows.length > 0 && silent.length > 0 && <p class="lack">{t.untold(silent.join(' / '))}</p>}
      {rows.length > 0 && (
        <table class="mech">
          <caption>
            <span class="vh">{t.mechanisms}</span>
            <Counts rows={rows} />
          </caption>
          <colgroup>
            <col class="c1" />
            <col class="c2" />
            <col />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t.judgement}</th>
              <th scope="col">{t.component}</th>
              <th scope="col">
                <Name thing={from} />
              </th>
              <th scope="col">
                <Name thing={to} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} dossier={dossier} notes={notes} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && <p class="note">{t.silent}</p>}
    </section>
  );
}

function Counts({ rows }: { rows: readonly Row[] }) {
  const t = text.value.dossier;
  const counts = judgements.map((one) => [one, rows.filter(({ judgement }) => judgement === one).length] as const);
  return (
    <>
      {counts
        .filter(([, count]) => count > 0)
        .map(([one, count]) => (
          <span key={one}>
            <i>{t.judgements[one][0]}</i>
            {t.judgements[one][1]} {count}
          </span>
        ))}
    </>
  );
}

function Line({ row, dossier, notes }: Part & { row: Row }) {
  const t = text.value.dossier;
  const { component, judgement, usedBy } = row;
  const [sign, word] = t.judgements[judgement];
  const cell = (side: Row['from']) =>
    side.length === 0
      ? '—'
      : side.map(({ wording, quotes }) => (
          <p key={wording}>
            <Words words={wording} quotes={quotes} dossier={dossier} notes={notes} />
          </p>
        ));
  return (
    <tr data-judgement={judgement}>
      <td class="mk">
        <i>{sign}</i>
        {word}
      </td>
      <th scope="row">
        {component[view.value.lang]}
        <small>{component.intrinsic ? t.intrinsic : t.usedBy(usedBy, dossier.mechanisms.regions)}</small>
      </th>
      <td>{cell(row.from)}</td>
      <td>{cell(row.to)}</td>
    </tr>
  );
}
