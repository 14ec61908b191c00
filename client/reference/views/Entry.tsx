import { text } from '../store.ts';
import { type EntryProps, hintOf } from './entries.ts';

/** One value: typed, or picked where there are only some. */
export function Entry({ id, parameter, control, values: [value = ''], set }: EntryProps) {
  const common = { id, required: parameter.required ?? false, 'aria-describedby': `${id}-help` };
  const take = (next: string) => set(next === '' ? [] : [next]);
  if (control.kind === 'choice')
    return (
      <select {...common} value={value} onChange={(event) => take(event.currentTarget.value)}>
        <option value="">{text.value.any}</option>
        {control.values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      type="text"
      inputMode={control.kind === 'number' ? 'numeric' : 'text'}
      spellcheck={false}
      placeholder={hintOf(control)}
      value={value}
      onInput={(event) => take(event.currentTarget.value)}
    />
  );
}
