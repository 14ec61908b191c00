import { chooseComponent } from '../core/view.ts';
import { act, loadSpread, policyName, spread, text, view } from '../store.ts';

/** A component of the policy, whose spread stands in place of the whole; each with the number of regions that have it. */
export function ComponentChoice() {
  const t = text.value.spread;
  const { component, lang } = view.value;
  const { value, problem } = spread.value;
  const all = value?.spread.components ?? [];
  const chosen = all.find((one) => one.component.id === component);
  if (problem)
    return (
      <>
        <p class="why">
          {t.componentsMissing} <code>{problem.type}</code>
        </p>
        <button type="button" class="btn" onClick={loadSpread}>
          {text.value.retry}
        </button>
      </>
    );
  if (value && all.length === 0) return null;
  return (
    <>
      <label class="sel sub">
        <span class="vh">{t.component}</span>
        <select
          value={chosen ? (component ?? '') : ''}
          disabled={!value}
          onChange={({ currentTarget }) => act(chooseComponent(currentTarget.value || null))}
        >
          <option value="">{value ? t.wholePolicy(policyName.value) : t.componentsReading}</option>
          {all.map(({ component: { id, zh, en }, adopters }) => (
            <option key={id} value={id}>
              {t.componentWith(lang === 'zh' ? zh : en, adopters.length)}
            </option>
          ))}
        </select>
        <span class="n" />
      </label>
      {chosen && <p class="why">{t.componentHint(chosen.without.length, chosen.notMentioned)}</p>}
      {value && component !== null && !chosen && <p class="why">{t.componentGone(component)}</p>}
    </>
  );
}
