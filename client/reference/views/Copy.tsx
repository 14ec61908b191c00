import { useSignal } from '@preact/signals';
import { text } from '../store.ts';

/** Milliseconds for which a button says that it has copied. */
const said = 1600;

/** Puts words on the clipboard, and says so. */
export function Copy({ what, words, label }: { what: string; words: string; label?: string }) {
  const t = text.value;
  const done = useSignal(false);
  const copy = async () => {
    await copied(words);
    done.value = true;
    setTimeout(() => {
      done.value = false;
    }, said);
  };
  return (
    <button type="button" class="btn small" aria-label={done.value ? t.copied : t.copyOf(what)} onClick={() => void copy()}>
      {done.value ? t.copied : (label ?? t.copy)}
    </button>
  );
}

/** Without TLS a browser has no clipboard for scripts, but still takes what is selected. */
async function copied(words: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(words).catch(() => select(words));
  select(words);
}

function select(words: string): void {
  const area = document.createElement('textarea');
  area.className = 'vh';
  area.value = words;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
