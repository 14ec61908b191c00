import { lagText } from '../core/lag.ts';
import { sayDate } from '../core/words.ts';
import { text } from '../store.ts';
import type { Dossier } from './shape.ts';

const width = 44;

/** The time between the two by every pair of dates, from the least to the most that they allow. */
export function LagTable({ timing: { lags } }: Pick<Dossier, 'timing'>) {
  const t = text.value.dossier;
  if (lags.length === 0) return <p class="note">{t.noLag}</p>;
  const days = lags.flatMap((lag) => [lag.days.least, lag.days.most]);
  const [least, most] = [Math.min(0, ...days), Math.max(1, ...days)];
  const at = (day: number) => (width * (day - least)) / (most - least);
  return (
    <>
      <table class="lags">
        <caption class="lab">{t.lagTitle}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t.lagPair}
            </th>
            <th scope="col">{t.monthsHead}</th>
            <th scope="col">{t.daysHead}</th>
          </tr>
        </thead>
        <tbody>
          {lags.map((lag) => (
            <tr key={`${lag.from} ${lag.to}`} class={lag.chosen ? 'on' : ''}>
              <td>
                {sayDate(lag.from, text.value)} → {sayDate(lag.to, text.value)}
              </td>
              <td>
                <svg class="lb" viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
                  <path class="lb-g" d={`M0 6H${width}M${at(0)} 1V11`} />
                  <rect
                    class={lag.chosen ? '' : 'lb-h'}
                    x={Math.min(width - 3, at(lag.days.least))}
                    y="3"
                    width={Math.max(3, at(lag.days.most) - at(lag.days.least))}
                    height="6"
                  />
                </svg>
              </td>
              <td class="nu">{lagText(lag.months)}</td>
              <td class="nu">{lagText(lag.days)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {t.lagNote} {lags.some(({ ofPlan }) => ofPlan) && t.ofPlan}
      </p>
    </>
  );
}
