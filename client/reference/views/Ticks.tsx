import type { EntryProps } from './entries.ts';

/** A parameter that may be given several times and has only some values: a box for each. */
export function Ticks({ id, control, values, set }: EntryProps) {
  const toggle = (value: string) => set(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset aria-labelledby={`${id}-name`} aria-describedby={`${id}-help`}>
      <ul class="ticks">
        {control.values.map((value) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} /> {value}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
