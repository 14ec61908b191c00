import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { px } from '../shell/px.ts';
import { act, text, told, view } from '../store.ts';
import type { NodeScene } from './nodes.ts';
import type { Scene, TileScene } from './scene.ts';
import { neighbour, tileOf, tiles } from './tiles.ts';
import { nameOf } from './words.ts';

const arrows: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Pixels within which a pointer means the dot of a city and not its province. */
const grasp = 6;

/** A button over every tile: one stop in the order of the page, arrows inside. */
export function TileButtons({ scene }: { scene: Scene }) {
  const list = useRef<HTMLDivElement>(null);
  const stop = useSignal(view.value.region && tileOf.has(view.value.region) ? view.value.region : '430000');
  const hovered = useSignal<NodeScene | undefined>(undefined);
  const { region, lang } = view.value;

  const cityAt = (event: MouseEvent, { box }: TileScene) => {
    const [x, y] = [box.x + event.offsetX, box.y + event.offsetY];
    const near = (node: NodeScene) => Math.hypot(node.x - x, node.y - y);
    const found = scene.nodes.filter((node) => node.role === 'city' && node.size > 0 && near(node) <= grasp);
    return found.sort((a, b) => near(a) - near(b))[0];
  };
  const move = (event: KeyboardEvent, id: string) => {
    const way = arrows[event.key];
    const from = tileOf.get(id);
    if (!way || !from) return;
    event.preventDefault();
    event.stopPropagation();
    const next = neighbour(from, ...way);
    stop.value = next.id;
    list.current?.querySelectorAll('button')[tiles.indexOf(next)]?.focus();
  };

  return (
    <div ref={list} class="keys">
      {scene.tiles.map((one) => (
        <button
          key={one.tile.id}
          type="button"
          data-region={one.tile.id}
          data-mark={one.mark}
          style={px({ left: one.box.x, top: one.box.y, width: one.box.width, height: one.box.height })}
          tabIndex={stop.value === one.tile.id ? 0 : -1}
          aria-pressed={region === one.tile.id}
          aria-label={labelOf(one, lang)}
          onFocus={() => {
            stop.value = one.tile.id;
          }}
          onKeyDown={(event) => move(event, one.tile.id)}
          onPointerMove={(event) => {
            hovered.value = cityAt(event, one);
          }}
          onPointerLeave={() => {
            hovered.value = undefined;
          }}
          onClick={(event) => {
            const id = (event.detail > 0 ? cityAt(event, one)?.id : undefined) ?? one.tile.id;
            act(select(region === id ? null : id));
          }}
        />
      ))}
      {hovered.value && (
        <p class="tip" style={px({ left: hovered.value.x, top: hovered.value.y })} aria-hidden="true">
          <b>{hovered.value.label}</b> {hovered.value.adopter ? dateWords(hovered.value.adopter, text.value) : ''}
        </p>
      )}
    </div>
  );
}

function labelOf({ tile, adopter, mark, partly }: TileScene, lang: 'zh' | 'en'): string {
  const name = lang === 'zh' && adopter ? adopter.label : nameOf(tile, lang);
  const { marks, noProvincialRecord, comma, twoDates } = text.value;
  if (!told.value) return name;
  if (!adopter) return [name, partly ? noProvincialRecord : marks.none].join(comma);
  const words = [name, marks[mark]];
  if (adopter.date) words.push(dateWords(adopter, text.value));
  if (adopter.disputed) words.push(twoDates);
  return words.join(comma);
}
