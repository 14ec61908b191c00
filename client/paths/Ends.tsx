import { words } from '../locales/paths/index.ts';
import { kindWord } from '../locales/say.ts';
import { thingName } from '../panel/names.ts';
import { ThingField } from '../phrases/ThingField.tsx';
import { act } from '../store.ts';
import { type Asked, askFor, tiesOfRegions } from './asked.ts';
import { onlyTies } from './conditions.ts';
import { nameOf, remember, thingOf } from './names.ts';
import type { Found, Thing } from './shapes.ts';
import { hubOf } from './ways.ts';

const counts = [3, 5, 10] as const;

/** The two ends, how many paths, by which relations, and the hub that one may go around. */
export function Ends({ asked, found }: { asked: Asked; found: Found | undefined }) {
  const t = words.value;
  const { start, end, k, only, avoid } = asked;
  const hub = hubOf(found?.data ?? []);
  const ties = onlyTies(asked);
  return (
    <fieldset class="ends" aria-label={t.title}>
      <End label={t.start} id={start} thing={found?.meta.from} give={(id) => act(askFor({ start: id }))} first={start === null} />
      <button
        type="button"
        class="swp"
        aria-label={t.swap}
        title={t.swap}
        onClick={() => act(askFor({ start: end, end: start }))}
      >
        ⇄
      </button>
      <End
        label={t.end}
        id={end}
        thing={found?.meta.to}
        give={(id) => act(askFor({ end: id }))}
        first={start !== null && end === null}
      />
      <div class="opt">
        <span>
          <span aria-hidden="true">{t.count}</span>
          <fieldset class="seg" aria-label={t.count}>
            {counts.map((count) => (
              <button key={count} type="button" aria-pressed={k === count} onClick={() => act(askFor({ k: count }))}>
                {count}
              </button>
            ))}
          </fieldset>
        </span>
        <span>
          <span aria-hidden="true">{t.ties}</span>
          <fieldset class="seg" aria-label={t.ties}>
            <button type="button" aria-pressed={only.length === 0} onClick={() => act(askFor({ only: [] }))}>
              {t.tiesAny}
            </button>
            <button
              type="button"
              aria-pressed={ties}
              title={t.tiesHint}
              onClick={() => act(askFor({ only: ties ? [] : tiesOfRegions }))}
            >
              {t.tiesRegions}
            </button>
          </fieldset>
        </span>
      </div>
      {hub && (
        <button type="button" class="btn hub-b" onClick={() => act(askFor({ avoid: [...avoid, hub.id] }))}>
          <span>{t.avoidHub(thingName(hub))}</span>
        </button>
      )}
    </fieldset>
  );
}

interface EndProps {
  label: string;
  id: string | null;
  /** What the answer says that it is. */
  thing: Thing | undefined;
  give: (id: string) => void;
  first: boolean;
}

function End({ label, id, thing, give, first }: EndProps) {
  const t = words.value;
  const kind = id === null ? '' : thing?.id === id ? thing.kind : thingOf(id).kind;
  return (
    <div class="end">
      <span aria-hidden="true">{label}</span>
      <div class="in">
        <ThingField
          label={label}
          name={id === null ? '' : nameOf(thing && thing.label === id ? thing.id : id)}
          placeholder={t.place}
          kind={null}
          none={t.noHit}
          first={first}
          give={(hit) => {
            remember([hit]);
            give(hit.id);
          }}
        />
        {kind && <small>{kindWord(kind)}</small>}
      </div>
    </div>
  );
}
