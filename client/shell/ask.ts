import { signal } from '@preact/signals';

/** Whether the command bar is open. */
export const asking = signal(false);
export const openAsk = (): void => {
  asking.value = true;
};
export const closeAsk = (): void => {
  asking.value = false;
};
