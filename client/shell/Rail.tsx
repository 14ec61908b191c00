import { useEffect, useRef } from 'preact/hooks';
import type { Tier } from '../core/adopter.ts';
import { tierOf } from '../core/adopter.ts';
import { toggleTier } from '../core/view.ts';
import { act, adopters, known, text, view } from '../store.ts';
import { ComponentChoice } from './ComponentChoice.tsx';
import { EvidenceFilter } from './EvidenceFilter.tsx';
import { ModelChoice } from './ModelChoice.tsx';
import { PolicyChoice } from './PolicyChoice.tsx';
import { sheet, toggleSheet } from './sheet.ts';
import { TieFilter } from './TieFilter.tsx';

const tiers: readonly Tier[] = ['province', 'city', 'county'];

/** What is counted, and what is shown of it: every switch says how much it holds. */
export function Rail() {
  const t = text.value;
  const { tiers: on } = view.value;
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sheet.value) close.current?.focus();
  }, [sheet.value]);
  return (
    <aside class={`rail ${sheet.value ? 'is-open' : ''}`} aria-label={t.filters}>
      <button ref={close} type="button" class="btn done" onClick={toggleSheet}>
        {t.close}
      </button>
      <section>
        <h2>{t.policy}</h2>
        <PolicyChoice />
        <ComponentChoice />
      </section>
      <TieFilter />
      <EvidenceFilter />
      <section>
        <h2>{t.tiers}</h2>
        <div class="ck">
          {tiers.map((tier) => (
            <label key={tier}>
              <input type="checkbox" checked={on.includes(tier)} onChange={() => act(toggleTier(tier))} />
              {t.tierNames[tier]}{' '}
              {known.value && <span class="n">{adopters.value.filter(({ kind }) => tierOf(kind) === tier).length}</span>}
            </label>
          ))}
        </div>
        <p class="why">{t.tiersHint}</p>
      </section>
      <ModelChoice />
    </aside>
  );
}
