import { useRef } from 'preact/hooks';
import { isAdoption, isDated } from '../core/adopter.ts';
import { cities, provinces } from '../core/counts.ts';
import { countBy, curveOf } from '../core/curve.ts';
import { momentOf } from '../core/days.ts';
import { pickedOf } from '../map/nodes.ts';
import { shortName } from '../panel/names.ts';
import { px } from '../shell/px.ts';
import { useSize } from '../shell/useSize.ts';
import { adopters, day, month, picked, range, text, view } from '../store.ts';
import { Curve } from './Curve.tsx';
import { clockOf, frameOf } from './frame.ts';
import { Lane } from './Lane.tsx';
import { Now } from './Now.tsx';
import { Slider } from './Slider.tsx';
import { Years } from './Years.tsx';

/** Curve, dates and axis, with the slider over them. */
export function Strip() {
  const element = useRef<HTMLDivElement>(null);
  const { width } = useSize(element);
  const frame = frameOf(Math.max(width, 300));
  const clock = clockOf(frame, range.value);
  const t = text.value;
  const red = pickedOf({ region: view.value.region, tie: picked.value });
  const levels = [
    { name: 'province', label: t.provinces, own: provinces(adopters.value) },
    { name: 'city', label: t.cities, own: cities(adopters.value) },
  ] as const;
  const lines = levels.map(({ name, label, own }) => ({ name, label, curve: curveOf(own) }));
  const [province = 0, city = 0] = lines.map(({ curve }) => countBy(curve.certain, month.value + 1));
  const first = levels[0].own.filter(isAdoption).filter(isDated).slice(0, 2);
  const notes = first.map((one) => ({ at: momentOf(one.latest, 'end'), label: `${shortName(one.id)} ${one.date}` }));
  return (
    <div ref={element} class="strip" style={px({ height: frame.height })}>
      <svg width={frame.width} height={frame.height} role="img" aria-label={t.curveLabel(day.value, province, city)}>
        <title>{t.curveBand}</title>
        <Curve frame={frame} clock={clock} lines={lines} notes={notes} />
        {frame.lanes.map(({ bars, boxes, foot }, index) => (
          <g key={bars}>
            <text class="ax r" x={frame.left - 8} y={bars + 15}>
              {levels[index]?.label}
            </text>
            <path class="gr" d={`M${frame.left} ${foot}H${frame.right}`} />
            <Lane adopters={levels[index]?.own ?? []} clock={clock} top={bars} box={boxes} red={red} />
          </g>
        ))}
        <Years frame={frame} clock={clock} />
        <Now frame={frame} at={clock.at(month.value + 1)} />
      </svg>
      <Slider clock={clock} />
    </div>
  );
}
