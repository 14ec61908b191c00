import { firstView } from '../core/view.ts';
import { act, policyName, text } from '../store.ts';

/** No row: what hid them, and the one press that shows them again; or that the data hold none. */
export function Empty({ hidden }: { hidden: number }) {
  const t = text.value;
  if (hidden === 0) return <p class="lack">{t.noAdopters(policyName.value)}</p>;
  return (
    <p class="lack">
      {t.emptyList}
      {t.stop}
      {t.emptyWhy(hidden)}{' '}
      <button type="button" class="btn" onClick={() => act((before) => ({ ...before, tiers: [...firstView.tiers] }))}>
        {t.lift}
      </button>
    </p>
  );
}
