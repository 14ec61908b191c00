import { keep } from '../core/view.ts';
import { words } from '../locales/paths/index.ts';
import { predicateWord } from '../locales/say.ts';
import { gradeOf, tieStyles } from '../map/tieStyles.ts';
import { thingName } from '../panel/names.ts';
import { act } from '../store.ts';
import { type Edge, kindOf, type Node, pictureOf, radius, width } from './picture.ts';
import type { Path } from './shapes.ts';
import { isHub } from './ways.ts';

/** Characters of a name that the picture has room for. */
const longest = 12;
/** Paths beyond which only the steps of the one that is picked are named. */
const mostNamed = 5;
/** View box units that a Chinese character of a label takes. */
const character = 12;

/** The paths as one picture, things that several share once; the columns below say the same in words. */
export function Overview({ paths, picked }: { paths: readonly Path[]; picked: number }) {
  const t = words.value;
  const { nodes, edges, height } = pictureOf(paths);
  const last = (edge: Edge) => Number(edge.paths.includes(picked));
  const ordered = edges.toSorted((a, b) => last(a) - last(b));
  const named = paths.length > mostNamed ? edges.filter(last) : edges;
  return (
    <svg class="pov" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.pictureLabel(paths.length)}>
      {ordered.map((edge) => (
        <Line key={edge.d} edge={edge} on={edge.paths.includes(picked)} />
      ))}
      {named.map((edge) => (
        <Label key={edge.d} edge={edge} several={paths.length > 1} />
      ))}
      {nodes.map((node) => (
        <Dot key={node.thing.id} node={node} />
      ))}
    </svg>
  );
}

function Line({ edge, on }: { edge: Edge; on: boolean }) {
  const { d, head, hop, paths } = edge;
  const kind = kindOf(edge);
  const { dash, end, widths } = tieStyles[kind];
  const [drawn, left] = dash;
  const [first = 0] = paths;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the headings of the columns do the same by keyboard
    <g class={`tie ${kind} ${on ? 'sel' : ''}`} onClick={() => act(keep({ pick: first === 0 ? '' : String(first) }))}>
      <path class="hit" d={d} />
      <path
        class="ln"
        d={d}
        stroke-width={widths[gradeOf(hop.confidence)]}
        stroke-linecap={drawn === 0 ? 'round' : 'butt'}
        stroke-dasharray={left === undefined ? undefined : `${drawn} ${left}`}
      />
      <path
        class={end === 'bar' ? 'br' : 'hd'}
        d={end === 'bar' ? 'M0-6V6' : 'M2 0-6 4-6-4Z'}
        transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
      />
    </g>
  );
}

/** What a step is called, with the letters of the paths that walk it, where there is room for it. */
function Label({ edge: { hop, middle, room, paths }, several }: { edge: Edge; several: boolean }) {
  const t = words.value;
  const letters = several && paths.length === 1 ? paths.map((index) => `${t.letter(index)} `).join('') : '';
  const said = `${letters}${predicateWord(hop.relation)}`;
  const taken = [...said].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? character : character * 0.55), 0);
  if (taken + 40 > room) return null;
  return (
    <text class="el" x={middle.x} y={middle.y + 4}>
      {said}
    </text>
  );
}

function Dot({ node: { thing, x, y, end } }: { node: Node }) {
  const name = thingName(thing);
  const short = [...name].length > longest ? `${[...name].slice(0, longest - 1).join('')}…` : name;
  return (
    <g>
      <title>{name}</title>
      <circle class={end ? 'en' : isHub(thing) ? 'hub' : ''} cx={x} cy={y} r={radius} />
      <text class="pn2" x={x} y={y + 26}>
        {short}
      </text>
    </g>
  );
}
