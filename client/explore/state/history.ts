import type { Change, State } from './state.ts';

/** Every state that there was, in order. Nothing leaves it: what was undone stays on the way back. */
export interface History {
  past: readonly State[];
  now: State;
  future: readonly State[];
}

export const startAt = (now: State): History => ({ past: [], now, future: [] });

/**
 * A step. After an undo it does not end the other way: the undone states come before it, so that undo passes through them.
 */
export const step =
  (change: Change) =>
  (history: History): History => {
    const { past, now, future } = history;
    const next = change(now);
    if (next === now) return history;
    return { past: future.length === 0 ? [...past, now] : [...past, now, ...future, now], now: next, future: [] };
  };

/** A change that is no step: what is selected. */
export const glance =
  (change: Change) =>
  (history: History): History => ({ ...history, now: change(history.now) });

export const undo = (history: History): History => {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
};

export const redo = (history: History): History => {
  const [next, ...rest] = history.future;
  return next ? { past: [...history.past, history.now], now: next, future: rest } : history;
};
