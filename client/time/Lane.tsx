import type { Adopter } from '../core/adopter.ts';
import { barsOf } from '../core/bars.ts';
import { toneOf } from '../core/tones.ts';
import type { Clock } from './frame.ts';

interface Props {
  adopters: readonly Adopter[];
  clock: Clock;
  /** Upper edge of the bars, and of the boxes. */
  top: number;
  box: number;
  /** What is picked: its bars are red. */
  red: readonly string[];
}

/** Dates of one level: solid bars as long as the doubt, hollow ones for those known to the year only. */
export function Lane({ adopters, clock, top, box, red }: Props) {
  const pixel = 1 / (clock.at(1) - clock.at(0));
  const { bars, spans } = barsOf(adopters, 3 * pixel);
  return (
    <g>
      {bars.map(({ adopter, from, to, row }) => (
        <rect
          key={adopter.id}
          class={`ub ${red.includes(adopter.id) ? 'pick' : toneOf(adopter)}`}
          x={clock.at(from)}
          y={top + Math.min(row, 2) * 5}
          width={Math.max(3, clock.at(to) - clock.at(from))}
          height="4"
        />
      ))}
      {spans.map(({ from, to, count, adopters: own }) => (
        <g key={`${from}/${to}`}>
          <rect
            class={`yb ${own.some(({ id }) => red.includes(id)) ? 'pick' : ''}`}
            x={clock.at(from) + 1.5}
            y={box}
            width={Math.max(3, clock.at(to) - clock.at(from) - 3)}
            height="12"
            rx="1"
          />
          <text class="ybt" x={clock.at(from) + 7} y={box + 9.6}>
            ×{count}
          </text>
        </g>
      ))}
    </g>
  );
}
