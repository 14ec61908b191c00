import { type Curve as CurveData, countBy, type Step } from '../core/curve.ts';
import type { Clock, Frame } from './frame.ts';

interface Note {
  at: number;
  label: string;
}

interface Line {
  name: 'province' | 'city';
  label: string;
  curve: CurveData;
}

/** Adoption curves: how many by when, with the band between "certainly by then" and "possibly by then". */
export function Curve({ frame, clock, lines, notes }: { frame: Frame; clock: Clock; lines: Line[]; notes: Note[] }) {
  const most = Math.max(10, ...lines.map(({ curve }) => curve.total));
  const step = [5, 10, 20, 50, 100].find((one) => most / one <= 3.2) ?? 200;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const y = (count: number) => frame.base - ((frame.base - frame.top) * count) / Math.max(most, ticks.at(-1) ?? 1);
  const x = (moment: number) => Math.min(frame.right, Math.max(frame.left, clock.at(moment)));
  const ends = spread(lines.map(({ curve }) => y(curve.total)));
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="gr" d={`M${frame.left} ${y(tick)}H${frame.right}`} />
          <text class="ax r" x={frame.left - 8} y={y(tick) + 4}>
            {tick}
          </text>
        </g>
      ))}
      {lines.map(({ name, curve }) => (
        <path key={name} class={`bd ${name}`} d={band(curve, x, y, frame)} />
      ))}
      {[...lines].reverse().map(({ name, curve }) => (
        <path key={name} class={`cv ${name}`} d={stairs(curve.certain, x, y, frame)} />
      ))}
      {lines.map(({ name, label, curve }, index) => (
        <text key={name} class={`dl ${name}`} x={frame.right + 8} y={(ends[index] ?? 0) + 4}>
          {label} {frame.lanes.length > 0 ? curve.total : ''}
        </text>
      ))}
      {frame.lanes.length > 0 &&
        apart(notes, x, frame).map(({ at, label }) => (
          <text key={label} class="an" x={x(at) - 4} y={y(countBy(lines[0]?.curve.certain ?? [], at)) - 8}>
            {label}
          </text>
        ))}
    </g>
  );
}

/** Notes that have room for their words, which end where they point. */
function apart(notes: Note[], x: Scale, { left }: Frame): Note[] {
  let end = left - 8;
  return notes.filter(({ at, label }) => {
    const fits = x(at) - label.length * 7.2 > end;
    if (fits) end = x(at);
    return fits;
  });
}

type Scale = (value: number) => number;

function stairs(steps: readonly Step[], x: Scale, y: Scale, { left, right }: Frame): string {
  return `M${left} ${y(0)}${steps.map(({ at, count }) => `H${round(x(at))}V${round(y(count))}`).join('')}H${right}`;
}

function band({ possible, certain }: CurveData, x: Scale, y: Scale, frame: Frame): string {
  const back = [...certain].reverse().map(({ at, count }, index, all) => {
    const below = all[index + 1]?.count ?? 0;
    return `V${round(y(count))}H${round(x(at))}V${round(y(below))}`;
  });
  return `${stairs(possible, x, y, frame)}${back.join('')}H${frame.left}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Labels at the lines' ends, kept a line of type apart. */
function spread([first = 0, second = 0]: number[]): number[] {
  if (Math.abs(first - second) >= 13) return [first, second];
  const middle = (first + second) / 2;
  return first >= second ? [middle + 6.5, middle - 6.5] : [middle - 6.5, middle + 6.5];
}
