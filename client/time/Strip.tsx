import { useRef } from 'preact/hooks';
import { isAdoption, isDated } from '../core/adopter.ts';
import { cities, provinces } from '../core/counts.ts';
import { countBy, curveOf } from '../core/curve.ts';
import { momentOf, monthText } from '../core/days.ts';
import { goTo } from '../core/view.ts';
import { shortName } from '../panel/names.ts';
import { px } from '../shell/px.ts';
import { useSize } from '../shell/useSize.ts';
import { act, adopters, day, month, range, text, view } from '../store.ts';
import { Curve } from './Curve.tsx';
import { clockOf, frameOf } from './frame.ts';
import { Lane } from './Lane.tsx';
import { stop } from './play.ts';

/** Curve, dates and axis, with the slider over them: a native range whose thumb is the handle that is drawn. */
export function Strip() {
  const element = useRef<HTMLDivElement>(null);
  const { width } = useSize(element);
  const frame = frameOf(Math.max(width, 300));
  const { first, last } = range.value;
  const clock = clockOf(frame, range.value);
  const { region } = view.value;
  const [upper, lower] = [provinces(adopters.value), cities(adopters.value)];
  const [province, city] = [curveOf(upper), curveOf(lower)];
  const now = clock.at(month.value + 1);
  const { provinces: provinceWord, cities: cityWord, curveLabel, sayDay, time, curveBand } = text.value;
  const years = Array.from(
    { length: Math.ceil((clock.to - clock.from) / 12) + 1 },
    (_, index) => Math.ceil(clock.from / 12) + index,
  ).filter((year) => year * 12 < clock.to);
  const notes = upper.filter(isAdoption).filter(isDated).slice(0, 2);
  const thumb = 44;
  const label = curveLabel(day.value, countBy(province.certain, month.value + 1), countBy(city.certain, month.value + 1));
  return (
    <div ref={element} class="strip" style={px({ height: frame.height })}>
      <svg width={frame.width} height={frame.height} role="img" aria-label={label}>
        <title>{curveBand}</title>
        <Curve
          frame={frame}
          clock={clock}
          lines={[
            { name: 'province', label: provinceWord, curve: province },
            { name: 'city', label: cityWord, curve: city },
          ]}
          notes={notes.map((one) => ({
            at: momentOf(one.latest, 'end'),
            label: `${shortName(one.id)} ${one.date}`,
          }))}
        />
        {frame.lanes.map((top, index) => (
          <g key={top}>
            <text class="ax r" x={frame.left - 8} y={top + 15}>
              {index === 0 ? provinceWord : cityWord}
            </text>
            <path class="gr" d={`M${frame.left} ${index === 0 ? 109 : 145}H${frame.right}`} />
            <Lane
              adopters={index === 0 ? upper : lower}
              clock={clock}
              top={top}
              box={frame.boxes[index] ?? top}
              region={region}
            />
          </g>
        ))}
        <rect
          class="after"
          x={now}
          y="0"
          width={Math.max(0, frame.right - now)}
          height={frame.lanes.length > 0 ? frame.foot : frame.base + 2}
        />
        {years.map((year) => (
          <g key={year}>
            {year * 12 > clock.from && (
              <path class="tk" d={`M${clock.at(year * 12)} 0V${frame.lanes.length > 0 ? frame.foot : frame.base}`} />
            )}
            {clock.at(year * 12 + 6) > frame.left + 14 && clock.at(year * 12 + 6) < frame.right + 12 && (
              <text class="ax" x={clock.at(year * 12 + 6)} y={frame.height - 3}>
                {year}
              </text>
            )}
          </g>
        ))}
        {frame.lanes.length > 0 ? (
          <g class="now">
            <path d={`M${now} 0V${frame.foot}`} />
            <path class="hdl" d={`M${now - 6} ${frame.foot - 3}h12v7l-6 6-6-6z`} />
          </g>
        ) : (
          <g class="now">
            <path class="trk" d={`M${frame.left} ${frame.foot}H${frame.right}`} />
            <path class="trk on" d={`M${frame.left} ${frame.foot}H${now}`} />
            <path d={`M${now} 6V${frame.foot - 8}`} />
            <circle class="knob" cx={now} cy={frame.foot} r="9" />
          </g>
        )}
      </svg>
      <input
        type="range"
        aria-label={time}
        aria-valuetext={sayDay(day.value)}
        min={first}
        max={last}
        value={month.value}
        title={monthText(month.value)}
        style={px({ left: clock.at(first + 1) - thumb / 2, width: clock.at(last + 1) - clock.at(first + 1) + thumb })}
        onInput={(event) => {
          stop();
          act(goTo(Number(event.currentTarget.value), range.value));
        }}
      />
    </div>
  );
}
