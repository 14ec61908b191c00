import { type MarkName, signs } from '../core/marks.ts';
import type { Tone } from '../core/tones.ts';

/** A small tile with a mark, for legends and lists. Stripes are drawn as lines: a pattern would need an id of its own. */
export function Swatch({ mark, tone = 't2020' }: { mark: MarkName; tone?: Tone }) {
  const striped = mark === 'vague' || mark === 'maybe';
  return (
    <svg
      class={`sw s-${mark} ${mark === 'on' || mark === 'vague' ? tone : ''}`}
      viewBox="0 0 22 14"
      width="22"
      height="14"
      aria-hidden="true"
    >
      <rect x=".5" y=".5" width="21" height="13" rx="1" />
      {striped && <path class="st" d="M1 8 8 1M2 13 14 1M8 13 20 1M14 13 21 6" />}
      {signs[mark] && (
        <text x="11" y="11.5">
          {signs[mark]}
        </text>
      )}
    </svg>
  );
}
