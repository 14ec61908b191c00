import { signal } from '@preact/signals';
import { failed, type Load, loading, ready } from '../core/load.ts';
import { problemOf } from '../store.ts';
import { fetchQuestions } from './api.ts';
import type { Question } from './shapes.ts';

/** Every question that can be asked: read once, when the bar or the view is first opened. */
export const catalogue = signal<Load<Question[]>>({ state: 'loading' });

let begun = false;

export function readCatalogue(again = false): void {
  if (begun && !again) return;
  begun = true;
  catalogue.value = loading(catalogue.peek());
  void fetchQuestions().then(
    (questions) => {
      catalogue.value = ready(questions);
    },
    (error: unknown) => {
      catalogue.value = failed(problemOf(error));
    },
  );
}
