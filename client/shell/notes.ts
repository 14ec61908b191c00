import { signal } from '@preact/signals';
import type { Anchor, Taken } from '../core/anchor.ts';
import { writeLink } from '../core/permalink.ts';
import { view } from '../store.ts';

// What every view knows of the reader's notes. What they are made of comes when it is needed (notes/store.ts).

/** Whether the drawer of notes is open. */
export const notesOpen = signal(false);
/** What was taken and has not come to the drawer yet. */
export const taken = signal<Taken | null>(null);
/** How many notes there are, and how many are about a piece of evidence, by its address. */
export const noteCount = signal(0);
export const noted = signal<ReadonlyMap<string, number>>(new Map());

/** Under this name the browser keeps the notes. */
export const shelf = 'liantu.notes';

export const toggleNotes = (): void => {
  notesOpen.value = !notesOpen.value;
};

/** Opens the drawer with a note about these quotes, made in this view. */
export function takeDown(anchors: readonly Anchor[]): void {
  taken.value = { anchors, view: writeLink(view.peek()), title: document.title };
  notesOpen.value = true;
}

/** Notes the quote at which the keyboard is, or the first in sight; where none is shown it opens the drawer. */
export function noteHere(): void {
  const shown = (element: Element) => [...element.querySelectorAll<HTMLElement>('.take')].filter((one) => one.checkVisibility());
  const active = document.activeElement;
  for (let at = active; at && at !== document.body; at = at.parentElement) {
    const [own] = shown(at);
    if (own) {
      own.click();
      return;
    }
  }
  const all = shown(document.body);
  const inSight = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
  const first = all.find((one) => inSight(one.getBoundingClientRect())) ?? all[0];
  if (first) first.click();
  else notesOpen.value = true;
}
