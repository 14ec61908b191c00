import { controlOf } from '../contract/control.ts';
import type { Parameter } from '../contract/shape.ts';
import { typeWords } from '../contract/words.ts';
import { keyOf } from '../request/key.ts';
import { fill, form, text } from '../store.ts';
import { Entry } from './Entry.tsx';
import { Said } from './Said.tsx';
import { Several } from './Several.tsx';
import { Ticks } from './Ticks.tsx';

/** A parameter: its name, how it is entered, and what it is. */
export function Field({ parameter }: { parameter: Parameter }) {
  const t = text.value;
  const key = keyOf(parameter);
  const id = key.replace(/\W/g, '-');
  const control = controlOf(parameter);
  const values = form.value?.values[key] ?? [];
  const set = (next: string[]) => fill((before) => ({ ...before, values: { ...before.values, [key]: next } }));
  const Kind = control.many ? (control.kind === 'choice' ? Ticks : Several) : Entry;
  return (
    <div class="field">
      <label id={`${id}-name`} for={Kind === Ticks ? undefined : id}>
        {parameter.name} {parameter.required && <small class="must">{t.required}</small>}
      </label>
      <div>
        <Kind id={id} parameter={parameter} control={control} values={values} set={set} />
        <p id={`${id}-help`} class="help parts">
          {control.kind !== 'choice' && <code>{typeWords(parameter.schema)}</code>}
          {parameter.description && (
            <span>
              <Said words={parameter.description} />
            </span>
          )}
          {control.fallback !== '' && <span>{t.without(control.fallback)}</span>}
        </p>
      </div>
    </div>
  );
}
