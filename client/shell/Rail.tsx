import { signal } from '@preact/signals';
import type { Tier } from '../core/adopter.ts';
import { tierOf } from '../core/adopter.ts';
import { ask, toggleTier, toggleTies } from '../core/view.ts';
import { type TieKind, tieKinds, tieStyles } from '../map/ties.ts';
import { act, adopters, catalogue, known, policyName, text, ties, view } from '../store.ts';

/** On a phone the filters are a sheet from below. */
export const sheet = signal(false);
export const toggleSheet = (): void => {
  sheet.value = !sheet.value;
};

const tiers: readonly Tier[] = ['province', 'city', 'county'];

/** What is counted, and what is shown of it: every switch says how much it holds. */
export function Rail() {
  const t = text.value;
  const { tiers: on, hiddenTies, region } = view.value;
  const counts = new Map(tieKinds.map((kind) => [kind, ties.value.filter((tie) => tie.kind === kind).length]));
  const present = tieKinds.filter((kind) => counts.get(kind));
  return (
    <aside class={`rail ${sheet.value ? 'is-open' : ''}`} aria-label={t.filters}>
      <button type="button" class="btn done" onClick={toggleSheet}>
        {t.close}
      </button>
      <section>
        <h2>{t.policy}</h2>
        <PolicyChoice />
      </section>
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
      {region !== null && present.length > 0 && (
        <section>
          <h2>
            {t.ties} <small>{t.tiesHint}</small>
          </h2>
          <ul class="tg">
            {present.map((kind) => (
              <li key={kind}>
                <button type="button" aria-pressed={!hiddenTies.includes(kind)} onClick={() => act(toggleTies(kind))}>
                  <TieSample kind={kind} />
                  <span>{t.tieNames[kind]}</span>
                  <b>{counts.get(kind)}</b>
                </button>
              </li>
            ))}
          </ul>
          <p class="why">{t.tiesSolid}</p>
        </section>
      )}
    </aside>
  );
}

/** The policy, and those that one can change to where the service offers more than one. */
function PolicyChoice() {
  const t = text.value;
  const { policies } = catalogue.value;
  const count = known.value && <span class="n">{t.rowsCount(adopters.value.length)}</span>;
  if (policies.length < 2)
    return (
      <p class="sel">
        <b lang="zh">{policyName.value}</b>
        {count}
      </p>
    );
  return (
    <label class="sel">
      <span class="vh">{t.policy}</span>
      <select lang="zh" value={view.value.policy} onChange={(event) => act(ask(event.currentTarget.value))}>
        {!policies.some(({ value }) => value === view.value.policy) && (
          <option value={view.value.policy}>{policyName.value}</option>
        )}
        {policies.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {count}
    </label>
  );
}

function TieSample({ kind }: { kind: TieKind }) {
  const { dash, end, width } = tieStyles[kind];
  return (
    <svg class="ls" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
      <path
        class="ln"
        d={end === 'bar' ? 'M1 7H37' : 'M1 7H33'}
        stroke-width={width}
        stroke-dasharray={dash.join(' ') || undefined}
      />
      {end === 'bar' ? <path class="br" d="M38 12.5V1.5" /> : <path class="hd" d="M39 7 33 10.1 33 3.9Z" />}
    </svg>
  );
}
