import { computed } from '@preact/signals';
import { thingName } from '../panel/names.ts';
import { colours } from './board/colours.ts';
import { linkMarks, type NodeMark, nodeMark } from './board/scene.ts';
import { freshOf } from './graph/groups.ts';
import { laid, measured } from './places.ts';
import { facts, reached, shown, spans, state } from './store.ts';
import { linkWords } from './words.ts';

/** Radii in pixels: the least, and the most that is added for what counts. */
const radius = { least: 10, more: 8 };
/** Beyond so many things circles are smaller; beyond so many they are points. */
const crowds = [
  { beyond: 2500, scale: 0.32 },
  { beyond: 600, scale: 0.62 },
] as const;

/** Of each thing on the board, its pieces of evidence and its links there. */
const counts = computed(() => {
  const all = new Map<string, { evidence: number; links: number }>();
  for (const { from, to, evidence } of shown.value.links)
    for (const id of [from, to]) {
      const own = all.get(id) ?? { evidence: 0, links: 0 };
      all.set(id, { evidence: own.evidence + evidence.length, links: own.links + 1 });
    }
  return all;
});
export const linksOf = (id: string): number => counts.value.get(id)?.links ?? 0;

/** Things that a filter or the reader took off are not offered as if they were new. */
export const there = computed(() => new Set(reached.value));

/** Things as they are drawn. Those that have no place yet wait for it. */
const nodes = computed((): NodeMark[] => {
  const { colour, size, chosen, pins } = state.value;
  const { things } = shown.value;
  const picked = new Set(chosen);
  const scale = crowds.find(({ beyond }) => things.length > beyond)?.scale ?? 1;
  return things.flatMap((thing) => {
    const spot = laid.value.spots.get(thing.id);
    const known = facts.value.known.get(thing.id);
    if (!spot) return [];
    const own = counts.value.get(thing.id) ?? { evidence: 0, links: 0 };
    const more = size === 'even' ? 0.25 : Math.min(1, Math.sqrt(size === 'evidence' ? own.evidence / 60 : own.links / 30));
    const rank = measured.value.of === colour ? measured.value.values.get(thing.id) : undefined;
    return nodeMark({
      thing,
      spot,
      name: thingName(thing),
      size: (radius.least + radius.more * more) * scale,
      fill: colours[colour](thing, { span: spans.value.get(thing.id), measured: rank }),
      fresh: known ? freshOf(known, there.value) : 0,
      chosen: picked.has(thing.id),
      pinned: pins[thing.id] !== undefined,
      weight: own.links,
    });
  });
});

/** All that is drawn, but for the room that it is drawn in. */
export const drawn = computed(() => {
  const ids = new Set(nodes.value.map(({ id }) => id));
  const links = shown.value.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const { chosen, link } = state.value;
  return { nodes: nodes.value, links: linkMarks(links, { ids: chosen, link }, linkWords), guides: laid.value.guides };
});
