import { words } from '../locales/compare/index.ts';
import { fullName, thingName } from '../panel/names.ts';
import { ThingField } from '../phrases/ThingField.tsx';
import { PolicyChoice } from '../shell/PolicyChoice.tsx';
import { act } from '../store.ts';
import { compare, led, most } from './asked.ts';
import type { Thing } from './shapes.ts';

/** The regions that are compared: the first is the yardstick, any other can take its place; one more is added by name. */
export function Regions({ ids, known }: { ids: readonly string[]; known: readonly Thing[] }) {
  const t = words.value;
  const nameOf = (id: string) => {
    const thing = known.find((one) => one.id === id);
    return thing ? thingName(thing) : fullName(id);
  };
  return (
    <fieldset class="cmp-r" aria-label={t.regions}>
      <ol>
        {ids.map((id, at) => (
          <li key={id} class={at === 0 ? 'yard' : ''} data-id={id}>
            <b>{nameOf(id)}</b>
            {at === 0 ? (
              <small>{t.yardstick}</small>
            ) : (
              <button type="button" class="lead" aria-label={t.leadWith(nameOf(id))} onClick={() => act(compare(led(ids, id)))}>
                {t.lead}
              </button>
            )}
            <button
              type="button"
              class="drop"
              aria-label={t.drop(nameOf(id))}
              title={t.drop(nameOf(id))}
              onClick={() => act(compare(ids.filter((one) => one !== id)))}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      {ids.length < most ? (
        <ThingField
          key={ids.length}
          label={t.add}
          name=""
          placeholder={`${t.add}${ids.length === 0 ? ` · ${t.place}` : ''}`}
          kind="Region"
          none={t.noHit}
          first={ids.length < 2}
          give={({ id }) => act(compare([...ids, id]))}
        />
      ) : (
        <span class="n">{t.full}</span>
      )}
      <PolicyChoice />
    </fieldset>
  );
}
