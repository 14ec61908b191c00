import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../store.ts';
import { lettersOff, switchLetters } from './shortcuts.ts';

const open = signal(false);
export const openKeys = (): void => {
  open.value = true;
};

/** The list of keys, and the switch for those that are single letters. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const t = text.value;
  useEffect(() => {
    if (open.value) dialog.current?.showModal();
  }, [open.value]);
  return (
    <dialog
      ref={dialog}
      class="keys-help"
      aria-labelledby="keys-title"
      onClose={() => {
        open.value = false;
      }}
    >
      <h2 id="keys-title">{t.keys}</h2>
      <dl>
        {t.keysList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={lettersOff.value} onChange={switchLetters} /> {t.keysOff}
      </label>
      <form method="dialog">
        <button type="submit" class="btn">
          {t.close}
        </button>
      </form>
    </dialog>
  );
}
