import { signal } from '@preact/signals';
import { paces, rewindAtEnd, step } from '../core/view.ts';
import { act, month, range, view } from '../store.ts';

export const playing = signal(false);

let clock: ReturnType<typeof setInterval> | undefined;

/** How long a step stands, in milliseconds: longer where it does not fade in. */
const beat = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 1100 : 650);

export function stop(): void {
  clearInterval(clock);
  playing.value = false;
}

/** Plays from the month shown, or from the first one when the last is shown; stops at the last. */
export function togglePlay(): void {
  if (playing.value) {
    stop();
    return;
  }
  act(rewindAtEnd(range.value));
  playing.value = true;
  clock = setInterval(() => {
    act(step(paces[view.value.pace], range.value));
    if (month.value >= range.value.last) stop();
  }, beat());
}
