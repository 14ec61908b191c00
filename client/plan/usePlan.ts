import { useEffect, useMemo } from 'preact/hooks';
import { fitGrid } from '../map/grids.ts';
import { slim } from '../map/Legend.tsx';
import type { Moment } from '../map/moment.ts';
import type { Scene } from '../map/scene.ts';
import { shortName } from '../panel/names.ts';
import { shortened } from '../picture/labels.ts';
import { month, range, view } from '../store.ts';
import { clockOf, frameOf } from '../time/frame.ts';
import { forceAsk, timeAsk } from './ask.ts';
import { forceScene } from './force.ts';
import { type Member, membersOf } from './members.ts';
import { asked, keepLaid, laid } from './places.ts';
import type { Room } from './scene.ts';
import { stripOf, timeScene } from './time.ts';

/** Height that the legend takes. */
const legend = { wide: 54, slim: 68, narrow: 74 };

/** Half signs that a name may take. */
const longest = 14;

/** A name that has room beside a circle: cities without the word that all of them have. */
function named({ id, role }: Member): string {
  const name = shortName(id);
  return shortened(role === 'city' && view.value.lang === 'zh' ? name.replace(/(?<=..)市$/, '') : name, longest);
}

/** The scene of the force or the time layout; undefined for the map, and while it is being laid out. */
export function usePlan(moment: Moment, size: { width: number; height: number }): Scene | undefined {
  const { layout, lang } = view.value;
  const room = useMemo((): Room => {
    const { id } = fitGrid(size.width || 826, size.height || 560).grid;
    const [width, height] = [size.width || 826, id === 'narrow' ? 620 : Math.max(482, size.height)];
    return { width, height, top: legend[id === 'wide' && width < slim ? 'slim' : id] };
  }, [size]);
  const axis = { frame: frameOf(room.width), clock: clockOf(frameOf(room.width), range.value), now: month.value + 1 };
  const members = useMemo(() => membersOf(moment), [moment.adopters, moment.ties, moment.tiers, moment.known]);
  const ask = useMemo(() => {
    if (layout === 'map' || !moment.known) return undefined;
    return layout === 'force' ? forceAsk(members, moment.ties) : timeAsk(members, stripOf(axis, named));
  }, [layout, members, moment.ties, room.width, range.value, lang]);
  useEffect(keepLaid, []);
  useEffect(() => {
    asked.value = ask;
  }, [ask]);
  const places = laid.value;
  return useMemo(() => {
    if (!ask || !places || asked.value !== ask) return undefined;
    return layout === 'force'
      ? forceScene(members, places, moment, room, named)
      : timeScene(members, places, moment, room, axis, named);
  }, [ask, places, asked.value, moment, room, month.value]);
}
