import type { TieKind } from '../core/tie.ts';
import { tieStyles } from './tieStyles.ts';

/** A kind of tie as the map draws it, for legends and lists. */
export function TieSample({ kind }: { kind: TieKind }) {
  const { dash, end, widths } = tieStyles[kind];
  const [on, off] = dash;
  return (
    <svg class={`ls ${kind}`} viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path
        class="ln"
        d={end === 'bar' ? 'M2 7H36' : 'M1 7H33'}
        stroke-width={widths[2]}
        stroke-linecap={on === 0 ? 'round' : 'butt'}
        stroke-dasharray={off === undefined ? undefined : `${on} ${off}`}
      />
      {end === 'bar' ? <path class="br" d="M38 12.5V1.5" /> : <path class="hd" d="M39 7 33 10.1 33 3.9Z" />}
    </svg>
  );
}
