import { type Adopter, isDated } from '../core/adopter.ts';
import { momentOf } from '../core/days.ts';
import { month, range } from '../store.ts';

const width = 74;

/** A date on a line from the first adoption to the last, as long as its doubt; a bound is an open end. The tick is the slider. */
export function DateBar({ adopter }: { adopter: Adopter }) {
  const { first, last } = range.value;
  const at = (moment: number) => Math.min(width, Math.max(0, (width * (moment - first)) / (last + 1 - first)));
  const { earliest, latest } = adopter;
  const now = at(month.value + 1);
  return (
    <svg class="lb" viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
      <path class="lb-g" d={`M0 6H${width}`} />
      <path class="lb-n" d={`M${now} 1V11`} />
      {isDated(adopter) && (
        <rect
          x={Math.min(width - 3, at(momentOf(adopter.earliest, 'start')))}
          y="3.5"
          width={Math.max(3, at(momentOf(adopter.latest, 'end')) - at(momentOf(adopter.earliest, 'start')))}
          height="5"
        />
      )}
      {earliest === null && latest !== null && (
        <path class="lb-o" d={`M0 6H${at(momentOf(latest, 'end'))}M${at(momentOf(latest, 'end'))} 3V9`} />
      )}
    </svg>
  );
}
