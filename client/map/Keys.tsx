import { useSignal } from '@preact/signals';
import type { TargetedMouseEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { isPlan } from '../core/adopter.ts';
import { waysOf } from '../core/tie.ts';
import { pick, select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { fullName } from '../panel/names.ts';
import { px } from '../shell/px.ts';
import { act, byId, component, text, told, view } from '../store.ts';
import type { Point } from './grids.ts';
import { cityAt, tieAt } from './hit.ts';
import { keysOf, keyTowards } from './keys.ts';
import type { NodeScene } from './nodes.ts';
import type { Scene } from './scene.ts';
import type { TieScene } from './tieScene.ts';
import { nation } from './tiles.ts';

/** Where the keyboard comes in: the middle of the picture. */
const first = '430000';

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

/** A button over every tile or circle: one stop in the order of the page, arrows inside. Ties are pressed where they are drawn. */
export function Keys({ scene }: { scene: Scene }) {
  const list = useRef<HTMLDivElement>(null);
  const keys = keysOf(scene);
  const stop = useSignal(view.value.region ?? first);
  const here = keys.some(({ id }) => id === stop.value) ? stop.value : first;
  const aim = useSignal<Aim | undefined>(undefined);
  const { region } = view.value;

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
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const next = keyTowards(scene, id, way);
    stop.value = next;
    list.current?.querySelectorAll('button')[keys.findIndex((key) => key.id === next)]?.focus();
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
      {keys.map(({ id, box, mark }) => (
        <button
          key={id}
          type="button"
          data-region={id}
          data-mark={mark}
          style={px({ left: box.x, top: box.y, width: box.width, height: box.height })}
          tabIndex={here === id ? 0 : -1}
          aria-pressed={region === id}
          aria-label={labelOf(id, scene)}
          onFocus={() => {
            stop.value = id;
          }}
          onKeyDown={(event) => move(event, id)}
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
  const { marks, relationNames, comma, spread } = text.value;
  const side = at.x < half ? 'start' : at.x > width - half ? 'end' : '';
  if (tie) {
    const { source, target } = waysOf(tie.tie);
    return (
      <p class={`tip ${side}`} style={px({ left: at.x, top: at.y })} aria-hidden="true">
        <b>
          {fullName(source.id)} → {fullName(target.id)}
        </b>{' '}
        {relationNames[tie.tie.relation]}
        {tie.tie.inference && `${comma}${spread.agree(tie.tie.inference.agree.length)}`}
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

function labelOf(id: string, { tiles, plan }: Scene): string {
  const tile = tiles.find((one) => one.tile.id === id);
  const adopter = tile ? tile.adopter : byId.value.get(id);
  const mark = tile?.mark ?? plan?.targets.find((one) => one.id === id)?.mark ?? 'none';
  const { marks, comma, twoDates, spread, noProvincialRecord } = text.value;
  const name = fullName(id);
  if (!told.value || id === nation.id) return name;
  const none = component.value ? spread.legendNotMentioned : tile?.partly ? noProvincialRecord : marks.none;
  if (!adopter) return [name, none].join(comma);
  const words = [name, marks[mark]];
  if (adopter.date) words.push(dateWords(adopter, text.value));
  if (adopter.disputed) words.push(twoDates);
  return words.join(comma);
}
