import { useSignal } from '@preact/signals';
import type { TargetedPointerEvent } from 'preact';
import type { Point } from '../../map/grids.ts';
import { isInside } from '../../picture/pointing.ts';
import { choose } from '../state/changes.ts';
import { look } from '../store.ts';
import { lassoing } from './live.ts';
import type { Sight } from './sight.ts';

/** A line drawn around things selects them. */
export function Lasso({ sight }: { sight: () => Sight | undefined }) {
  const line = useSignal<Point[]>([]);
  const at = (event: TargetedPointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const finish = () => {
    const inside = sight()?.nodes.filter(({ at: place }) => isInside(place, line.value)) ?? [];
    if (line.value.length > 2) look(choose(inside.map(({ id }) => id)));
    line.value = [];
    lassoing.value = false;
  };
  return (
    <svg
      class="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        line.value = [at(event)];
      }}
      onPointerMove={(event) => {
        if (line.value.length > 0) line.value = [...line.value, at(event)];
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
    >
      {line.value.length > 1 && <polygon points={line.value.map(({ x, y }) => `${x},${y}`).join(' ')} />}
    </svg>
  );
}
