import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { px } from '../../shell/px.ts';
import { palette } from '../../shell/theme.ts';
import { useSize } from '../../shell/useSize.ts';
import type { Board as Sigma } from '../../sigma.ts';
import { drawn } from '../picture.ts';
import { words } from '../words.ts';
import { Lasso } from './Lasso.tsx';
import { lassoing, sigma } from './live.ts';
import { eventsOf } from './moves.ts';
import { type Stage, stage } from './stage.ts';
import { steer } from './steer.ts';

/** The picture: lines of years, then sigma's links and circles, then signs and words. One stop of the keyboard, arrows inside. */
export function Board({ summary }: { summary: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const showing = useRef<Stage>(undefined);
  const refused = useSignal(false);
  const room = useSize(frame);
  const t = words.value;

  useEffect(() => {
    let ended = false;
    let made: Sigma | undefined;
    import('../../sigma.ts')
      .then(({ board }) => {
        if (ended || !host.current || !under.current || !over.current) return;
        showing.current = stage(under.current, over.current);
        made = board(host.current, eventsOf(showing.current));
        sigma.value = made;
      })
      .catch(() => {
        refused.value = true;
      });
    return () => {
      ended = true;
      showing.current?.stop();
      made?.kill();
      sigma.value = undefined;
    };
  }, [refused]);

  useLayoutEffect(() => {
    if (sigma.value && room.width > 0) showing.current?.show(sigma.value, drawn.value, room, palette.value);
  }, [drawn.value, room, palette.value, sigma.value]);

  return (
    <div
      ref={frame}
      class={`board ${lassoing.value ? 'is-lasso' : ''}`}
      data-laid={drawn.value.nodes.length}
      onPointerDownCapture={(event) => {
        if (event.shiftKey && event.button === 0) lassoing.value = true;
      }}
    >
      <div class="paint" aria-hidden="true">
        <canvas ref={under} style={px(room)} />
        <div ref={host} class="live" />
        <canvas ref={over} style={px(room)} />
      </div>
      <div
        class="walk"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is one stop, with arrows inside
        tabIndex={0}
        aria-label={`${summary} ${t.boardKeys}`}
        onKeyDown={(event) => steer(event, showing.current)}
      />
      {lassoing.value && <Lasso sight={() => showing.current?.sight} />}
      {refused.value && <p class="lack">{t.noWebgl}</p>}
    </div>
  );
}
