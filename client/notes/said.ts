import { signal } from '@preact/signals';

/** What became of the last deed, in a line; '' where there is nothing to say. */
export const said = signal('');
export const say = (line: string): void => {
  said.value = line;
};
