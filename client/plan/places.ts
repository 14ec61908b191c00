import { computed, effect, signal } from '@preact/signals';
import type { Problem } from '../core/load.ts';
import type { LayoutAsk, Places } from '../layout/layout.ts';
import { problemOf } from '../store.ts';
import { lay } from '../thread/thread.ts';

/** The last layout that came, and the question that it answers. */
const answered = signal<{ key: string; places: Places } | undefined>(undefined);
export const problem = signal<Problem | undefined>(undefined);

/** What is to be laid out; undefined where nothing is. */
export const asked = signal<LayoutAsk | undefined>(undefined);
const key = computed(() => (asked.value ? JSON.stringify(asked.value) : ''));

/** The places of what is asked, once they are there. */
export const laid = computed(() => (answered.value?.key === key.value ? answered.value.places : undefined));

/** Changes when the same is asked again. */
const turn = signal(0);
export const again = (): void => {
  turn.value += 1;
};

/** Asks the thread for every new question, and drops answers that come late. @returns how to let go */
export function keepLaid(): () => void {
  return effect(() => {
    const [own, ask, now] = [key.value, asked.peek(), turn.value];
    if (!ask || answered.peek()?.key === own) return;
    problem.value = undefined;
    lay(ask).then(
      (places) => {
        if (key.peek() === own && turn.peek() === now) answered.value = { key: own, places };
      },
      (error: unknown) => {
        if (key.peek() === own) problem.value = problemOf(error);
      },
    );
  });
}
