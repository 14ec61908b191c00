import type { TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { words } from '../locales/sources/index.ts';
import { Notice } from '../shell/Notice.tsx';
import { px } from '../shell/px.ts';
import { act, view } from '../store.ts';
import { type Chunk, chunkOfLine, chunksOf } from './chunks.ts';
import { Line } from './Line.tsx';
import { pickQuote, placeOf, spanOf } from './place.ts';
import type { Source } from './shapes.ts';
import { readInto, readingOf } from './text.ts';
import { useNear } from './useNear.ts';
import { useTarget } from './useTarget.ts';

/** The whole text; only what is near the window is read and drawn, so that a long one is as quick as a short one. */
export function Reader({ source }: { source: Source }) {
  const chunks = useMemo(() => chunksOf(source.lines), [source.lines]);
  const line = useTarget(source);
  const pick = (event: TargetedMouseEvent<HTMLElement>) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const ref = event.target instanceof Element ? event.target.closest('[data-ref]')?.getAttribute('data-ref') : null;
    if (!ref) return;
    event.preventDefault();
    act(pickQuote(ref === view.value.own['quote'] ? null : ref));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is pressed is a link, which the keyboard presses as well
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for its links
    <div class="txt" lang="zh" data-source={source.id} onClick={pick}>
      {chunks.map((chunk) => (
        <Piece key={chunk.index} source={source.id} chunk={chunk} wanted={line !== null && chunkOfLine(line) === chunk.index} />
      ))}
    </div>
  );
}

interface PieceProps {
  source: string;
  chunk: Chunk;
  wanted: boolean;
}

/** Pixels that a line takes until it has been measured. */
const guess = 26;

function Piece({ source, chunk, wanted }: PieceProps) {
  const element = useRef<HTMLElement>(null);
  const height = useRef((chunk.last - chunk.first + 1) * guess);
  const near = useNear(element) || wanted;
  const reading = near ? readingOf(source, chunk) : null;
  const { value, problem } = reading?.value ?? {};
  const { hidden, quote } = placeOf(view.value.own);
  const picked = spanOf(quote);
  useLayoutEffect(() => {
    if (value && element.current) height.current = element.current.offsetHeight;
  });
  const own = picked?.source === source ? picked : null;
  const first = value?.marks[0]?.ref;
  return (
    <section ref={element} class="piece" data-chunk={chunk.index} style={value ? undefined : px({ minHeight: height.current })}>
      {reading && problem && <Notice problem={problem} retry={() => readInto(reading, source, chunk)} />}
      {near && !value && !problem && (
        <p class="wait" role="status">
          {words.value.reading}
        </p>
      )}
      {value?.lines.map((line) => {
        const touched = own && own.start < line.end && own.end > line.start ? own : null;
        return <Line key={line.line} line={line} marks={value.marks} hidden={hidden} picked={touched} stop={quote ?? first} />;
      })}
    </section>
  );
}
