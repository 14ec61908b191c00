import { act, blame, text } from '../store.ts';

/** No tie is left: what keeps most of them off, and the one press that lifts it. */
export function Blame() {
  const t = text.value.spread;
  if (!blame.value) return null;
  const { name, count, lift } = blame.value;
  return (
    <p class="blame" role="status">
      <b>{t.blameTitle}</b>
      {text.value.stop} {t.blame[name](count)}{' '}
      <button type="button" class="btn" onClick={() => act(lift)}>
        {t.liftBlame[name]}
      </button>
    </p>
  );
}
