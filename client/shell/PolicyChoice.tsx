import { ask } from '../core/view.ts';
import { act, adopters, isPolicy, known, policies, policyName, text, view } from '../store.ts';

/** The policy, and those that one can change to, each with the number of its regions. */
export function PolicyChoice() {
  const t = text.value;
  const { policy } = view.value;
  const all = policies.value.value ?? [];
  const current = all.find((one) => isPolicy(one, policy));
  const count = known.value && <span class="n">{t.rowsCount(adopters.value.length)}</span>;
  if (all.length < 2 && (current || all.length === 0))
    return (
      <p class="sel">
        <b lang="zh">{policyName.value}</b>
        {count}
      </p>
    );
  return (
    <label class="sel">
      <span class="vh">{t.policy}</span>
      <select lang="zh" value={current?.label ?? policy} onChange={(event) => act(ask(event.currentTarget.value))}>
        {!current && <option value={policy}>{policyName.value}</option>}
        {all.map((one) => (
          <option key={one.id} value={one.label}>
            {one === current ? one.label : t.policyWith(one.label, one.regions)}
          </option>
        ))}
      </select>
      {count}
    </label>
  );
}
