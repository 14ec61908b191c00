import { text } from '../store.ts';
import { type EntryProps, hintOf } from './entries.ts';

/** A parameter that may be given several times: an entry for each value. */
export function Several({ id, parameter, control, values, set }: EntryProps) {
  const t = text.value;
  const shown = values.length === 0 ? [''] : values;
  const put = (at: number, value: string) => set(shown.map((one, index) => (index === at ? value : one)));
  return (
    <fieldset aria-labelledby={`${id}-name`}>
      <ul class="several">
        {shown.map((value, index) => (
          <li key={index}>
            <input
              id={index === 0 ? id : undefined}
              type="text"
              aria-label={index === 0 ? undefined : `${parameter.name} ${index + 1}`}
              aria-describedby={`${id}-help`}
              required={index === 0 && (parameter.required ?? false)}
              spellcheck={false}
              placeholder={hintOf(control)}
              value={value}
              onInput={(event) => put(index, event.currentTarget.value)}
            />
            {shown.length > 1 && (
              <button
                type="button"
                class="btn"
                aria-label={t.remove(parameter.name, index + 1)}
                onClick={() => set(shown.filter((_, at) => at !== index))}
              >
                ×
              </button>
            )}
          </li>
        ))}
        <li>
          <button type="button" class="btn" onClick={() => set([...shown, ''])}>
            {t.add}
          </button>
        </li>
      </ul>
    </fieldset>
  );
}
