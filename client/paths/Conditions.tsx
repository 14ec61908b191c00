import { useState } from 'preact/hooks';
import { words } from '../locales/paths/index.ts';
import { kindWord, predicateWord } from '../locales/say.ts';
import { act } from '../store.ts';
import { type Asked, askFor, standard } from './asked.ts';
import { Chips } from './Chips.tsx';
import { conditionsOf } from './conditions.ts';
import { Legend } from './Legend.tsx';
import { Limits } from './Limits.tsx';
import type { Found } from './shapes.ts';
import { countsOf } from './ways.ts';

/** Conditions that narrow the paths: those that are set stand in sight, all of them are set in what is folded. */
export function Conditions({ asked, found }: { asked: Asked; found: Found | undefined }) {
  const t = words.value;
  const [open, setOpen] = useState(false);
  const { start, end, k, only, not, kinds, nokinds } = asked;
  if (start === null || end === null) return null;
  const counts = countsOf(found?.data ?? []);
  return (
    <section class={`cond ${open ? 'is-open' : ''}`} aria-label={t.conditions}>
      <button type="button" class="cond-o" aria-expanded={open} aria-keyshortcuts="F" onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {t.conditions} <kbd>F</kbd>
      </button>
      <Chips asked={asked} />
      {conditionsOf(asked).length > 1 && (
        <button type="button" class="lgd-o" onClick={() => act(askFor({ ...standard, start, end, k }))}>
          {t.clear}
        </button>
      )}
      {open && (
        <div class="cond-d">
          <Limits asked={asked} />
          <Legend
            title={t.relations}
            counts={counts.relations}
            word={predicateWord}
            only={only}
            not={not}
            set={(next) => act(askFor(next))}
          />
          <Legend
            title={t.kinds}
            counts={counts.kinds}
            word={kindWord}
            only={kinds}
            not={nokinds}
            set={(next) => act(askFor({ kinds: next.only, nokinds: next.not }))}
          />
        </div>
      )}
    </section>
  );
}
