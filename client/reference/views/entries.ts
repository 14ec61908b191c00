import type { Control } from '../contract/control.ts';
import type { Parameter } from '../contract/shape.ts';
import { text } from '../store.ts';

/** What an entry of any kind is given. */
export interface EntryProps {
  id: string;
  parameter: Parameter;
  control: Control;
  values: readonly string[];
  set: (values: string[]) => void;
}

/** What an empty entry shows: what holds without it, else what could stand there. */
export const hintOf = ({ fallback, example }: Control): string =>
  fallback === '' && example !== '' ? text.value.forExample(example) : fallback;
