import type { Change } from './changes.ts';
import { inOrder, type Notebook } from './notebook.ts';

/** What was done to the notebook, to be taken back and done again. */
export interface Trail {
  past: readonly Step[];
  future: readonly Step[];
}
interface Step {
  before: Notebook;
  after: Notebook;
}

export const untrodden: Trail = { past: [], future: [] };

/** Remembers a step; what was taken back before it can no longer be done again. */
export const trod = ({ past }: Trail, step: Step): Trail => ({ past: [...past, step], future: [] });

/** Takes the last step back, and leaves alone what it did not touch: another tab may have written since. */
export function undo({ past, future }: Trail): [Trail, Change] | undefined {
  const step = past.at(-1);
  return step && [{ past: past.slice(0, -1), future: [step, ...future] }, patch(step.after, step.before)];
}

export function redo({ past, future: [step, ...rest] }: Trail): [Trail, Change] | undefined {
  return step && [{ past: [...past, step], future: rest }, patch(step.before, step.after)];
}

/** Brings every member that differs between the two to what it is in `to`. */
const patch =
  (from: Notebook, to: Notebook): Change =>
  (now) => ({
    notes: patched(from.notes, to.notes, now.notes),
    stories: patched(from.stories, to.stories, now.stories),
  });

function patched<T extends { id: string; made: string }>(from: readonly T[], to: readonly T[], now: readonly T[]): T[] {
  const same = new Set(from.filter((item) => to.includes(item)).map(({ id }) => id));
  const touched = new Set([...from, ...to].map(({ id }) => id).filter((id) => !same.has(id)));
  return inOrder([...now.filter(({ id }) => !touched.has(id)), ...to.filter(({ id }) => touched.has(id))]);
}
