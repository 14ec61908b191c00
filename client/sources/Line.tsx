import { useMemo } from 'preact/hooks';
import { words } from '../locales/sources/index.ts';
import { view } from '../store.ts';
import { type MarkId, markKinds } from './kinds.ts';
import { type Mark, type Segment, segmentsOf } from './segments.ts';
import type { LineRow } from './shapes.ts';

interface Props {
  line: LineRow;
  /** Quotes of the whole piece: those that touch the line are found here. */
  marks: readonly Mark[];
  hidden: readonly MarkId[];
  /** The run of characters that is picked, where it touches the line. */
  picked: { start: number; end: number } | null;
  /** The quote that the Tab key stops at; the others are walked through by J and K. */
  stop: string | undefined;
}

/** One line of a source: its number, its characters with every quote marked, and why nothing was read in it. */
export function Line({ line, marks, hidden, picked, stop }: Props) {
  const t = words.value;
  const own = useMemo(
    () => marks.filter((one) => one.start < line.end && one.end > line.start && one.kinds.some((kind) => !hidden.includes(kind))),
    [line, marks, hidden.join()],
  );
  const stops = own.some(({ ref }) => ref === stop) ? stop : undefined;
  const { lang } = view.value;
  return useMemo(() => {
    const blank = line.text.trim() === '';
    const row = line.text.includes('\t');
    return (
      <p class={`ln ${line.ledger} ${blank ? 'blank' : ''} ${row ? 'cells' : ''}`} data-line={line.line}>
        <span class="no" aria-hidden="true">
          {line.line}
        </span>
        <span class="w">
          {segmentsOf(line, own).map((segment) => (
            <Words key={segment.start} segment={segment} hidden={hidden} picked={picked} stop={stops} />
          ))}
        </span>
        {line.ledger !== 'extracted' && !blank && (
          <span class="rs" lang={lang === 'zh' ? 'zh' : 'en'}>
            {line.ledger === 'unparsed' && <b>{t.ledgers['unparsed']}</b>} {t.reasons[line.reason] ?? line.reason}
          </span>
        )}
      </p>
    );
  }, [line, own, hidden.join(), picked?.start, picked?.end, stops, t]);
}

interface WordsProps {
  segment: Segment;
  hidden: readonly MarkId[];
  picked: { start: number; end: number } | null;
  stop: string | undefined;
}

function Words({ segment: { text, start, marks, begins }, hidden, picked, stop }: WordsProps) {
  const [mark] = marks;
  const on = picked !== null && start >= picked.start && start < picked.end;
  if (!mark) return <span class={on ? 'on' : ''}>{cells(text)}</span>;
  const shown = (of: readonly Mark[]) =>
    markKinds.filter(({ id }) => !hidden.includes(id) && of.some(({ kinds }) => kinds.includes(id)));
  const [strongest] = shown(marks);
  const signs = shown(begins);
  return (
    <a
      class={`mk mk-${strongest?.line} ${on ? 'on' : ''}`}
      href={`?view=sources&quote=${encodeURIComponent(mark.ref)}`}
      data-ref={mark.ref}
      data-at={start}
      data-signs={signs.map(({ glyph }) => glyph).join('') || undefined}
      tabIndex={mark.ref === stop ? 0 : -1}
      aria-current={on ? 'true' : undefined}
    >
      {cells(text)}
    </a>
  );
}

/** The cells of a table told apart; the characters stay. */
function cells(text: string) {
  if (!text.includes('\t')) return text;
  return text.split(/(\t+)/).map((part, index) =>
    part.startsWith('\t') ? (
      <span key={index} class="cell">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
