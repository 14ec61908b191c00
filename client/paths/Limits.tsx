import { words } from '../locales/paths/index.ts';
import { ThingField } from '../phrases/ThingField.tsx';
import { act } from '../store.ts';
import { type Asked, askFor, isDate, leasts } from './asked.ts';
import { remember } from './names.ts';

const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const surest = [0, 0.8, 0.9, 0.95];
/** Things that all paths may have to pass. */
const mostVia = 3;

/** How long, how sure, until when, past what and around what the paths go. */
export function Limits({ asked }: { asked: Asked }) {
  const t = words.value;
  const { longest, least, sure, via, avoid } = asked;
  return (
    <div class="cond-f">
      <Choice
        label={t.longest}
        value={longest}
        options={lengths.map((one) => [one, t.steps(one)])}
        choose={(one) => act(askFor({ longest: one }))}
      />
      <Choice
        label={t.least}
        value={least}
        options={leasts.map((one) => [one, t.leasts[one] ?? one])}
        choose={(one) => act(askFor({ least: one }))}
      />
      <Choice
        label={t.sure}
        value={sure}
        options={[...new Set([...surest, sure])].map((one) => [one, one === 0 ? t.sureAny : t.sureFrom(one)])}
        choose={(one) => act(askFor({ sure: one }))}
      />
      <Until asked={asked} />
      <Add label={t.addAvoid} give={(id) => act(askFor({ avoid: [...avoid, id] }))} />
      {via.length < mostVia && <Add label={t.addVia} give={(id) => act(askFor({ via: [...via, id] }))} />}
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, words: string])[];
  choose: (value: T) => void;
}

function Choice<T extends string | number>({ label, value, options, choose }: ChoiceProps<T>) {
  return (
    <label>
      <span>{label}</span>
      <select
        class="btn"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options[currentTarget.selectedIndex];
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

function Until({ asked: { until } }: { asked: Asked }) {
  const t = words.value;
  return (
    <label>
      <span>{t.until}</span>
      <input
        class="btn"
        type="text"
        size={10}
        placeholder={t.untilPlace}
        title={t.untilHint}
        value={until ?? ''}
        onChange={({ currentTarget }) => {
          const given = currentTarget.value.trim();
          const fits = given === '' || isDate(given);
          currentTarget.setCustomValidity(fits ? '' : t.untilHint);
          currentTarget.reportValidity();
          if (fits) act(askFor({ until: given || null }));
        }}
      />
    </label>
  );
}

function Add({ label, give }: { label: string; give: (id: string) => void }) {
  return (
    <ThingField
      label={label}
      name=""
      placeholder={label}
      kind={null}
      none={words.value.noHit}
      give={(hit) => {
        remember([hit]);
        give(hit.id);
      }}
    />
  );
}
