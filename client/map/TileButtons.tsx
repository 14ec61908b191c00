import { useSignal } from '@preact/signals';
import type { TargetedMouseEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { isPlan } from '../core/adopter.ts';
import { waysOf } from '../core/tie.ts';
import { pick, select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { fullName } from '../panel/names.ts';
import { px } from '../shell/px.ts';
import { act, text, told, view } from '../store.ts';
import type { Point } from './grids.ts';
import { cityAt, tieAt } from './hit.ts';
import type { NodeScene } from './nodes.ts';
import type { Scene, TileScene } from './scene.ts';
import type { TieScene } from './tieScene.ts';
import { neighbour, tileOf, tiles } from './tiles.ts';
import { nameOf } from './words.ts';

const arrows: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What a pointer means: a city's dot before a tie, a tie before the tile under it. */
interface Aim {
  at: Point;
  city: NodeScene | undefined;
  tie: TieScene | undefined;
}

/** A button over every tile: one stop in the order of the page, arrows inside. Ties are pressed where they are drawn. */
export function TileButtons({ scene }: { scene: Scene }) {
  const list = useRef<HTMLDivElement>(null);
  const stop = useSignal(view.value.region && tileOf.has(view.value.region) ? view.value.region : '430000');
  const aim = useSignal<Aim | undefined>(undefined);
  const { region, lang } = view.value;

  const aimed = (event: TargetedMouseEvent<HTMLElement>): Aim => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const city = cityAt(scene, at);
    return { at, city, tie: city ? undefined : tieAt(scene, at) };
  };
  const press = (event: TargetedMouseEvent<HTMLElement>) => {
    // A click of the keyboard has no place: it means the tile.
    const { city, tie } = event.detail > 0 ? aimed(event) : {};
    const tile = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-region]') : null;
    const id = city?.id ?? tile?.dataset['region'];
    if (tie) act(pick(tie.id, seenFrom(tie, region)));
    else if (id) act(select(region === id && view.value.tie === null ? null : id));
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
    // Not a control of its own: it only tells where in the picture its buttons are pressed.
    // biome-ignore lint/a11y/useKeyWithClickEvents: ties are reached by keyboard in the panel's list
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      ref={list}
      class={`keys ${aim.value?.tie ? 'at-tie' : ''}`}
      onClick={press}
      onPointerMove={(event) => {
        aim.value = event.pointerType === 'touch' ? undefined : aimed(event);
      }}
      onPointerLeave={() => {
        aim.value = undefined;
      }}
    >
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
        />
      ))}
      {aim.value && <Tip aim={aim.value} width={scene.fit.width} />}
    </div>
  );
}

/** The end from which a tie is read: the one in focus, else the earlier, or the later where that has no tile. */
function seenFrom({ tie }: TieScene, region: string | null): string {
  const { source, target } = waysOf(tie);
  if (region === source.id || region === target.id) return region;
  return source.kind === 'Nation' ? target.id : source.id;
}

/** Room that a tip needs on either side of the pointer. */
const half = 160;

function Tip({ aim: { at, city, tie }, width }: { aim: Aim; width: number }) {
  const { marks, relationNames } = text.value;
  const side = at.x < half ? 'start' : at.x > width - half ? 'end' : '';
  if (tie) {
    const { source, target } = waysOf(tie.tie);
    return (
      <p class={`tip ${side}`} style={px({ left: at.x, top: at.y })} aria-hidden="true">
        <b>
          {fullName(source.id)} → {fullName(target.id)}
        </b>{' '}
        {relationNames[tie.tie.relation]}
      </p>
    );
  }
  if (!city) return null;
  const { adopter } = city;
  return (
    <p class={`tip ${side}`} style={px({ left: city.x, top: city.y })} aria-hidden="true">
      <b>{city.label}</b> {adopter ? `${dateWords(adopter, text.value)}${isPlan(adopter) ? ` ${marks.plan}` : ''}` : ''}
    </p>
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
