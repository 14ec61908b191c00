import type { Guide, Spot } from '../../layout/layout.ts';
import type { Token } from '../../map/palette.ts';
import type { TieLook } from '../../map/tieScene.ts';
import { gradeOf, tieStyles } from '../../map/tieStyles.ts';
import type { Link, Thing } from '../graph/facts.ts';
import { glyphOf, isRegion } from '../graph/families.ts';
import type { Fill } from './colours.ts';

/** A thing as it is drawn; places are those of the layout, sizes pixels. */
export interface NodeMark extends Fill {
  id: string;
  thing: Thing;
  x: number;
  y: number;
  size: number;
  border: number;
  glyph: string;
  name: string;
  bold: boolean;
  /** Neighbours that are not on the board. */
  fresh: number;
  chosen: boolean;
  pinned: boolean;
  /** The heavier keeps its name where room is scarce. */
  weight: number;
}

/** A link as it is drawn. */
export interface LinkMark {
  id: string;
  link: Link;
  source: string;
  target: string;
  bend: number;
  width: number;
  dash: readonly number[];
  end: 'head' | 'bar';
  colour: Token;
  look: TieLook;
  /** Its relation, where that is written at the line. */
  word: string;
}

export interface BoardScene {
  nodes: readonly NodeMark[];
  links: readonly LinkMark[];
  guides: readonly Guide[];
  box: Box;
}

/** What the picture must hold, in places of the layout. */
export interface Box {
  x: readonly [number, number];
  y: readonly [number, number];
}

interface NodeAsk {
  thing: Thing;
  spot: Spot;
  name: string;
  size: number;
  fill: Fill;
  fresh: number;
  chosen: boolean;
  pinned: boolean;
  weight: number;
}

/** A region keeps its name before all other kinds. */
const regionFirst = 1000;

export function nodeMark({ thing, spot: [x, y], fill, weight, ...rest }: NodeAsk): NodeMark {
  const bold = isRegion(thing.kind);
  const { id, kind } = thing;
  const border = fill.stroke === fill.fill ? 0 : 1.4;
  return { id, thing, x, y, border, glyph: glyphOf(kind), bold, weight: weight + (bold ? regionFirst : 0), ...rest, ...fill };
}

/** Relations that sources state of regions: they are what one looks for; the rest tells how things hang together. */
const ties: readonly string[] = ['LEARNED_FROM', 'REFERRED_TO', 'CONTRASTED_WITH', 'DIRECTED', 'ORIGINATED', 'MAY_HAVE_FOLLOWED'];

const bends = [0.1, -0.14, 0.22, -0.26, 0.34, -0.38];

/**
 * How links are drawn. Those that touch what is selected are red; the others stay as they were, each with its dash and its
 * head. Several between the same two bend apart.
 */
export function linkMarks(
  links: readonly Link[],
  chosen: { ids: readonly string[]; link: string | null },
  word: (link: Link) => string,
): LinkMark[] {
  const taken = new Map<string, number>();
  const ids = new Set(chosen.ids);
  return links.map((link) => {
    const pair = [link.from, link.to].sort().join(' ');
    const order = taken.get(pair) ?? 0;
    taken.set(pair, order + 1);
    const bend = (bends[order % bends.length] ?? 0) * (link.from < link.to ? 1 : -1);
    const picked = link.id === chosen.link;
    const touched = picked || ids.has(link.from) || ids.has(link.to);
    const style = tieStyles[link.kind];
    const tie = ties.includes(link.relation);
    const width = tie ? style.widths[gradeOf(link.confidence)] : 1.1;
    return {
      id: link.id,
      link,
      source: link.from,
      target: link.to,
      bend,
      width: picked ? Math.max(2.6, width) : touched ? Math.max(1.8, width) : width,
      dash: link.denied ? [0, 4] : style.dash,
      end: link.denied ? 'bar' : style.end,
      colour: touched ? 'accent' : tie ? style.colour : 'tie-derived',
      look: picked ? 'picked' : tie || touched ? 'focus' : 'pale',
      word: tie || picked ? word(link) : '',
    };
  });
}

/** Room around the outermost marks for their names. */
const margin = { x: 70, y: 46 };

/** The box of the marks, no smaller than the room that they are shown in: few things are not blown up. */
export function boxOf(nodes: readonly { x: number; y: number }[], room: { width: number; height: number }): Box {
  const span = (values: readonly number[], pad: number, least: number): [number, number] => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
      low = Math.min(low, value - pad);
      high = Math.max(high, value + pad);
    }
    if (low > high) return [-least / 2, least / 2];
    const more = Math.max(0, least - (high - low)) / 2;
    return [low - more, high + more];
  };
  const [x, y] = [nodes.map((node) => node.x), nodes.map((node) => node.y)];
  return { x: span(x, margin.x, room.width), y: span(y, margin.y, room.height) };
}
