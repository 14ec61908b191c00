import type { Hop, Path, Stop } from './shapes.ts';
import { lineOf, pointsAlong } from './strength.ts';
import { between } from './ways.ts';

/** A thing in the picture of the paths, in units of its view box. */
export interface Node {
  thing: Stop;
  x: number;
  y: number;
  end: boolean;
}

/** A step in the picture, once however many paths walk it. */
export interface Edge {
  hop: Hop;
  /** The paths that walk it, by their place in the answer. */
  paths: number[];
  /** A cubic curve. */
  d: string;
  /** Where the arrow or bar stands, and which way it points, in degrees. */
  head: { x: number; y: number; angle: number };
  middle: { x: number; y: number };
  /** Room for words along the edge. */
  room: number;
}

export interface Picture {
  nodes: Node[];
  edges: Edge[];
  height: number;
}

export const width = 1312;
const [first, last] = [96, width - 96];
const lane = 54;
const margin = 44;
/** Radius of a thing, and the gap between it and an edge. */
export const radius = 9;
const gap = 4;
/** Two things nearer than this would cover each other's names. */
const near = { across: 150, down: 40 };

/** All paths in one picture: time runs from left to right as the paths do, each in a lane of its own, what they share once. */
export function pictureOf(paths: readonly Path[]): Picture {
  const [one] = paths;
  const [start, end] = [one?.things[0], one?.things.at(-1)];
  if (!start || !end) return { nodes: [], edges: [], height: 0 };
  const middle = margin + ((paths.length - 1) * lane) / 2;
  const nodes: Node[] = [
    { thing: start, x: first, y: middle, end: true },
    { thing: end, x: last, y: middle, end: true },
    ...placed(paths),
  ];
  const arcs = paths.flatMap((path, index) => (path.length === 1 ? [margin + index * lane] : []));
  const above = Math.min(...nodes.map(({ y }) => y), ...arcs) - margin;
  for (const node of nodes) node.y -= above;
  const at = new Map(nodes.map((node) => [node.thing.id, node]));
  const edges = new Map<string, Edge>();
  for (const [index, path] of paths.entries())
    for (const hop of path.hops) {
      const key = `${hop.from.id}\n${hop.to.id}`;
      const known = edges.get(key);
      const [from, to] = [at.get(hop.from.id), at.get(hop.to.id)];
      if (known) known.paths.push(index);
      else if (from && to) edges.set(key, edgeOf(hop, from, to, index, path.length === 1 ? margin + index * lane - above : null));
    }
  const lowest = Math.max(...nodes.map(({ y }) => y), ...arcs.map((y) => y - above));
  return { nodes, edges: [...edges.values()], height: lowest + margin };
}

/** What stands between the ends, at the mean of its places on the paths that pass it. */
function placed(paths: readonly Path[]): Node[] {
  const places = new Map<string, { thing: Stop; at: { x: number; y: number }[] }>();
  for (const [index, path] of paths.entries())
    for (const [step, thing] of between(path).entries()) {
      const place = { x: first + ((last - first) * (step + 1)) / path.length, y: margin + index * lane };
      const known = places.get(thing.id);
      if (known) known.at.push(place);
      else places.set(thing.id, { thing, at: [place] });
    }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const nodes: Node[] = [];
  for (const { thing, at } of places.values()) {
    const node = { thing, x: mean(at.map(({ x }) => x)), y: mean(at.map(({ y }) => y)), end: false };
    const covers = (other: Node) => Math.abs(other.x - node.x) < near.across && Math.abs(other.y - node.y) < near.down;
    while (nodes.some(covers)) node.y += near.down;
    nodes.push(node);
  }
  return nodes;
}

/** @param over the lane over which a step from end to end bends, so that it goes around what stands between */
function edgeOf(hop: Hop, from: Node, to: Node, path: number, over: number | null): Edge {
  const way = Math.sign(to.x - from.x) || 1;
  const [x1, x2] = [from.x + way * (radius + gap), to.x - way * (radius + gap)];
  const half = (x2 - x1) / 2;
  // A cubic whose handles are level passes the middle of its ends; one whose handles are at `c` passes (y1 + 6c + y2) / 8.
  const c = over === null ? null : (8 * over - from.y - to.y) / 6;
  const [c1, c2] = [c ?? from.y, c ?? to.y];
  const along = pointsAlong(hop);
  const slope = c === null ? 0 : (Math.atan2(to.y - c, half) * 180) / Math.PI;
  return {
    hop,
    paths: [path],
    d: `M${round(x1)} ${round(from.y)}C${round(x1 + half)} ${round(c1)} ${round(x2 - half)} ${round(c2)} ${round(x2)} ${round(to.y)}`,
    head: along
      ? { x: round(x2), y: round(to.y), angle: (way < 0 ? 180 : 0) + slope }
      : { x: round(x1), y: round(from.y), angle: (way < 0 ? 0 : 180) - slope },
    middle: { x: round((x1 + x2) / 2), y: round(over ?? (from.y + to.y) / 2) },
    room: Math.abs(x2 - x1),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How the edge is drawn, by its kind. */
export const kindOf = ({ hop }: Edge) => lineOf(hop);
