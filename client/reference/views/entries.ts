import type { Control } from '../contract/control.ts';
import type { Parameter } from '../contract/shape.ts';

/** What an entry of any kind is given. */
export interface EntryProps {
  id: string;
  parameter: Parameter;
  control: Control;
  values: readonly string[];
  set: (values: string[]) => void;
}
