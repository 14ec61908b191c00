import { switchTheme } from './theme.ts';

/** Light or dark. */
export function ThemeButton({ label }: { label: string }) {
  return (
    <button type="button" aria-label={label} onClick={switchTheme}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" />
        <path class="fl" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
      </svg>
    </button>
  );
}
