import { monthText } from '../core/days.ts';
import type { Clock, Frame } from './frame.ts';

/** The axis: a line where a year begins, its number in the middle; the months of both ends where no year fits. */
export function Years({ frame, clock }: { frame: Frame; clock: Clock }) {
  const { left, right, height } = frame;
  const foot = frame.lanes.length > 0 ? frame.foot : frame.base;
  const years = Array.from(
    { length: Math.ceil((clock.to - clock.from) / 12) + 1 },
    (_, index) => Math.floor(clock.from / 12) + index,
  );
  const begins = years.filter((year) => year * 12 > clock.from && year * 12 < clock.to);
  const named = years.filter((year) => clock.at(year * 12 + 6) > left + 14 && clock.at(year * 12 + 6) < right);
  return (
    <g>
      {begins.map((year) => (
        <path key={year} class="tk" d={`M${clock.at(year * 12)} 0V${foot}`} />
      ))}
      {named.map((year) => (
        <text key={year} class="ax" x={clock.at(year * 12 + 6)} y={height - 3}>
          {year}
        </text>
      ))}
      {named.length === 0 &&
        [clock.from, clock.to - 1].map((month) => (
          <text key={month} class="ax" x={clock.at(month) + (month === clock.from ? 24 : -4)} y={height - 3}>
            {monthText(month)}
          </text>
        ))}
    </g>
  );
}
