import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { px } from '../shell/px.ts';
import { palette } from '../shell/theme.ts';
import type { Picture as Drawn } from '../sigma.ts';
import { text, tileText, told, view } from '../store.ts';
import { Keys } from './Keys.tsx';
import { Legend } from './Legend.tsx';
import { painter } from './painter.ts';
import type { Scene } from './scene.ts';

/** The picture in any layout: grounds, then sigma's ties and nodes, then words, then what can be pressed. */
export function Picture({ scene, summary }: { scene: Scene; summary: string }) {
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const painting = useRef<ReturnType<typeof painter>>(undefined);
  const picture = useSignal<Drawn | undefined>(undefined);
  const refused = useSignal(false);
  const { lang } = view.value;

  useEffect(() => {
    const element = host.current;
    let ended = false;
    // Tiles and words are there at once; nodes and ties follow when sigma has come.
    import('../sigma.ts')
      .then((sigma) => {
        if (element && !ended) picture.value = sigma.picture(element);
      })
      .catch(() => {
        refused.value = true;
      });
    return () => {
      ended = true;
      picture.peek()?.kill();
      painting.current?.stop();
    };
  }, [picture, refused]);

  useLayoutEffect(() => {
    if (!under.current || !over.current) return;
    painting.current ??= painter(under.current, over.current);
    painting.current.draw(scene, palette.value, { lang, text: tileText.value, known: told.value });
    picture.value?.draw(scene, palette.value);
  }, [scene, palette.value, lang, told.value, picture.value]);

  const { width, height, grid } = scene.fit;
  const onMap = scene.layout === 'map';
  return (
    <section
      class={`map ${grid.id}`}
      data-layout={scene.layout}
      style={px({ width, height })}
      aria-label={text.value.mapLabel[scene.layout](summary)}
      data-known={told.value}
    >
      <div class="paint" aria-hidden="true">
        <canvas ref={under} style={px({ width, height })} />
        <div ref={host} />
        <canvas ref={over} style={px({ width, height })} />
      </div>
      <Legend scene={scene} />
      <Keys scene={scene} />
      <p class="cap">
        {onMap && <span>{text.value.schematic}</span>}
        {onMap && grid.id === 'wide' && lang === 'zh' && <span lang="en">Schematic grid, not a boundary map</span>}
        {onMap && grid.id === 'wide' && lang === 'en' && <span lang="zh">示意格网，不代表地理边界</span>}
        {refused.value && <span>{text.value.noTies}</span>}
      </p>
    </section>
  );
}
