import { text, token } from '../store.ts';

/** The token goes into one signal, and with the requests that need it; browsers are told not to keep it. */
export function Token({ needs, why }: { needs: 'perhaps' | 'always'; why: string }) {
  const t = text.value;
  return (
    <div class="field">
      <label for="token">
        {t.token} {needs === 'always' && <small class="must">{t.required}</small>}
      </label>
      <div>
        <input
          id="token"
          type="password"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="token-help"
          value={token.value}
          onInput={(event) => {
            token.value = event.currentTarget.value;
          }}
        />
        <p id="token-help" class="help">
          {why} {t.tokenKept}
        </p>
      </div>
    </div>
  );
}
