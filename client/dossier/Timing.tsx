import { lagText } from '../core/lag.ts';
import { sayDate } from '../core/words.ts';
import { thingName } from '../panel/names.ts';
import { text } from '../store.ts';
import { Cites } from './Cites.tsx';
import { DateBar } from './DateBar.tsx';
import { LagTable } from './LagTable.tsx';
import { Name } from './Name.tsx';
import type { Part } from './notes.ts';
import { frameOf, type Telling, tellingsOf } from './telling.ts';

/** Who came first and by how much, every date that a source gives as a bar as long as its doubt. */
export function Timing({ dossier, notes }: Part) {
  const t = text.value.dossier;
  const { timing, from, to } = dossier;
  const lag = timing.lags.find(({ chosen }) => chosen);
  const sides = [
    { region: from, tellings: tellingsOf(timing.from) },
    { region: to, tellings: tellingsOf(timing.to) },
  ];
  const frame = frameOf(sides.flatMap(({ tellings }) => tellings.map(({ date }) => date)));
  const years = frame && [frame.first / 12, frame.last / 12];
  return (
    <section aria-labelledby="dates">
      <h2 id="dates" class="lab">
        {t.datesTitle}
      </h2>
      <p class="big">
        {t.order[timing.order](thingName(from), thingName(to))}
        {lag && timing.order !== 'unknown' && (
          <>
            {text.value.comma}
            <b>{t.apart(lagText(lag.months))}</b> <small>{t.days(lagText(lag.days))}</small>
          </>
        )}
      </p>
      <table class="dates">
        <caption class="vh">{t.dates}</caption>
        <thead>
          <tr>
            <th scope="col">{text.value.date}</th>
            <th scope="col">
              {years && (
                <span class="axis">
                  <span>{years[0]}</span> <span>{years[1]}</span>
                </span>
              )}
            </th>
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        {sides.map(({ region, tellings }) => (
          <tbody key={region.id}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                <Name thing={region} />
                {tellings.length === 0 && <small> {t.noDate}</small>}
              </th>
            </tr>
            {tellings.map((one) => (
              <tr key={`${one.date} ${one.status} ${one.later}`} class={one.chosen ? 'on' : ''}>
                <td>{sayDate(one.date, text.value)}</td>
                <td>{frame && <DateBar date={one.date} frame={frame} solid={one.chosen} />}</td>
                <td class="why">
                  {standing(one)} <Cites quotes={one.quotes} notes={notes} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <LagTable timing={timing} />
    </section>
  );
}

/** What was so on that date, and how the telling stands among the others. */
function standing({ status, later, chosen, conflicting }: Telling): string {
  const { statuses, dossier: t } = text.value;
  const rank = chosen ? t.used : later ? t.laterStage : conflicting ? `◇ ${t.otherTelling}` : '';
  return [status === null ? '' : (statuses[status] ?? status), rank].filter(Boolean).join(' · ');
}
