import { signal } from '@preact/signals';
import type { Board } from '../../sigma.ts';

/** The board as sigma has it; undefined where there is none. */
export const sigma = signal<Board | undefined>(undefined);

/** Whether a drag selects and does not move the picture. */
export const lassoing = signal(false);
export const toggleLasso = (): void => {
  lassoing.value = !lassoing.value;
};

/** The thing under the pointer. */
export const hovered = signal<string | null>(null);

/** What was last walked to, for those who hear the picture. */
export const said = signal('');
