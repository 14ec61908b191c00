import { text } from '../store.ts';
import { asking, openAsk } from './ask.ts';

/** The command bar as it waits in the bar of the page. */
export function AskButton() {
  const { askHere } = text.value;
  return (
    <button
      type="button"
      class="ask"
      aria-haspopup="dialog"
      aria-expanded={asking.value}
      aria-keyshortcuts="Control+K"
      onClick={openAsk}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5 14 14" />
      </svg>
      <span>{askHere}</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}
