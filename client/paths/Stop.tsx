import { words } from '../locales/paths/index.ts';
import { kindWord } from '../locales/say.ts';
import { thingName } from '../panel/names.ts';
import { ThingLink } from '../shell/ThingLink.tsx';
import { act } from '../store.ts';
import { type Asked, askFor } from './asked.ts';
import type { Stop as Thing } from './shapes.ts';
import { isHub } from './ways.ts';

/** A thing on a path; one between the ends can be gone around. */
export function Stop({ thing, inner, asked }: { thing: Thing; inner: boolean; asked: Asked }) {
  const t = words.value;
  return (
    <>
      <i class={`dotn ${inner && isHub(thing) ? 'hub' : ''}`} aria-hidden="true" />
      <h3>
        <ThingLink thing={thing} /> <small>{kindWord(thing.kind)}</small>
        {inner && (
          <button
            type="button"
            class="avoid"
            data-avoid={thing.id}
            aria-label={t.avoidThing(thingName(thing))}
            onClick={() => act(askFor({ avoid: [...asked.avoid, thing.id] }))}
          >
            {t.avoid}
          </button>
        )}
      </h3>
    </>
  );
}
