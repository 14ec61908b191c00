import { signal } from '@preact/signals';

/** On a phone the filters are a sheet from below. */
export const sheet = signal(false);
export const toggleSheet = (): void => {
  sheet.value = !sheet.value;
};
