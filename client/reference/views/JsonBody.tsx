import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { linesOf } from '../answer/lines.ts';
import { text } from '../store.ts';
import { Copy } from './Copy.tsx';
import { Lines } from './Lines.tsx';

/** Lines that are shown at first, and with each press more. */
const step = 400;

/** JSON to read. The first lines of it: all is there to be copied. */
export function JsonBody({ value, whole }: { value: unknown; whole: string }) {
  const t = text.value;
  const most = useSignal(step);
  const lines = useMemo(() => linesOf(value), [value]);
  const shown = lines.slice(0, most.value);
  const rest = lines.length - shown.length;
  return (
    <div class="json">
      <Copy what={t.answer} words={whole} label={t.copyAll} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>
        <Lines lines={shown} />
      </pre>
      {rest > 0 && (
        <p class="cut">
          {t.cut(shown.length, lines.length)}{' '}
          <button
            type="button"
            class="btn small"
            onClick={() => {
              most.value += step;
            }}
          >
            {t.more(Math.min(step, rest))}
          </button>
        </p>
      )}
    </div>
  );
}
