import { controlOf, pointOn } from '../../map/curvature.ts';
import type { Point } from '../../map/grids.ts';
import { type Label, placed, shortened, type Wish } from '../../picture/labels.ts';
import type { BoardScene, LinkMark, NodeMark } from './scene.ts';

export interface Room {
  width: number;
  height: number;
}

/** A scene as it lies on the screen at one moment, with the words that have room. */
export interface Sight extends Room {
  nodes: readonly (NodeMark & { at: Point })[];
  links: readonly LinkSight[];
  guides: readonly { x: number; label: string }[];
  /** Names of things, and words at links. */
  names: readonly Label[];
  words: readonly Label[];
}

interface LinkSight extends LinkMark {
  a: Point;
  b: Point;
  /** Radius of the circle that it ends at. */
  rim: number;
}

/** Pixels beyond the edge at which a mark still reaches into sight. */
const edge = 40;
/** Links beyond which none bears its word, and the least length of one that does. */
const wordy = { most: 160, crowd: 1000, length: 64 };
/** What is selected has its word whatever stands near. */
const always = 1e6;

/** What is in sight. @param toScreen from places of the layout to pixels of the picture */
export function sightOf(
  scene: BoardScene,
  toScreen: (place: Point) => Point,
  room: Room,
  widthOf: (wish: Wish) => number,
): Sight {
  const places = new Map(scene.nodes.map((node) => [node.id, { at: toScreen(node), size: node.size }]));
  const seen = ({ x, y }: Point) => x > -edge && y > -edge && x < room.width + edge && y < room.height + edge;
  const nodes = scene.nodes.flatMap((node) => {
    const at = places.get(node.id)?.at;
    return at && seen(at) ? [{ ...node, at }] : [];
  });
  let between: LinkSight[] | undefined;
  // Ten thousands of links are only looked at when a pointer asks for one.
  const links = () => {
    between ??= scene.links.flatMap((link) => {
      const [source, target] = [places.get(link.source), places.get(link.target)];
      return source && target ? [{ ...link, a: source.at, b: target.at, rim: target.size }] : [];
    });
    return between;
  };
  const circles = nodes.map(({ at, size }) => ({ ...at, size: size + 1 }));
  const all = placed(
    [...nodes.map(nameOf), ...(scene.links.length > wordy.crowd ? [] : wordsAt(links()))],
    circles,
    widthOf,
    room,
  );
  const atLink = ({ id }: Label) => id.startsWith('~');
  return {
    ...room,
    nodes,
    get links() {
      return links();
    },
    guides: scene.guides.map(({ x, label }) => ({ x: toScreen({ x, y: 0 }).x, label })),
    names: all.filter((label) => !atLink(label)),
    words: all.filter(atLink),
  };
}

const nameOf = ({ id, name, at, size, bold, weight, chosen }: NodeMark & { at: Point }): Wish => ({
  id,
  words: shortened(name),
  at,
  reach: size + 4,
  size: 12,
  bold,
  weight: weight + (chosen ? always : 0),
});

function wordsAt(links: readonly LinkSight[]): Wish[] {
  const worded = links.filter(({ word, a, b }) => word !== '' && Math.hypot(a.x - b.x, a.y - b.y) > wordy.length);
  if (worded.length > wordy.most) return [];
  return worded.map(({ id, word, a, b, bend, look }) => ({
    id: `~${id}`,
    words: word,
    at: pointOn(a, controlOf(a, b, bend), b, 0.5),
    reach: 0,
    size: 10.5,
    bold: false,
    weight: look === 'picked' ? always : -1,
  }));
}
