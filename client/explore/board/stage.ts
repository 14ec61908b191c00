import type { Point } from '../../map/grids.ts';
import type { Palette } from '../../map/palette.ts';
import { widthIn } from '../../picture/meter.ts';
import { mix, motion, walk } from '../../picture/walk.ts';
import type { Board } from '../../sigma.ts';
import { paintOver, paintUnder } from './paint.ts';
import { type BoardScene, type Box, boxOf } from './scene.ts';
import { type Room, type Sight, sightOf } from './sight.ts';

/** Things beyond which a new layout is shown at once, and signs and names wait until the picture rests. */
const mostMoving = 1200;
/** Milliseconds without a frame that count as rest. */
const rest = 120;

/** Shows scenes on sigma and the two canvases around it. From one layout to the next things walk, in `--m-view`. */
export function stage(under: HTMLCanvasElement, over: HTMLCanvasElement) {
  let now: { board: Board; scene: BoardScene; room: Room; palette: Palette } | undefined;
  let sight: Sight | undefined;
  let halt = () => {};
  let pending: ReturnType<typeof setTimeout> | undefined;

  /** After every frame of sigma: what lies around it follows the camera. */
  function paint(): void {
    clearTimeout(pending);
    if (!now) return;
    if (now.scene.nodes.length <= mostMoving) {
      paintAll();
      return;
    }
    const { room } = now;
    for (const canvas of [under, over]) ready(canvas, room)?.clearRect(0, 0, room.width, room.height);
    pending = setTimeout(paintAll, rest);
  }

  function paintAll(): void {
    if (!now) return;
    const { board, scene, room, palette } = now;
    sight = sightOf(scene, board.toScreen, room, widthIn(palette.font));
    const [below, above] = [ready(under, room), ready(over, room)];
    if (below) paintUnder(below, sight, palette);
    if (above) paintOver(above, sight, palette);
  }

  function show(board: Board, drawn: Omit<BoardScene, 'box'>, room: Room, palette: Palette): void {
    halt();
    const from = now?.scene;
    const box = boxOf(drawn.nodes, room);
    const scale = scaleIn(box, room);
    const scene = { ...drawn, box, nodes: drawn.nodes.map((node) => ({ ...node, size: node.size * scale })) };
    now = { board, scene, room, palette };
    const time = from && moves(from, scene) ? motion('m-view') : 0;
    if (!from || time <= 0) {
      board.draw(scene, palette);
      return;
    }
    const before = new Map(from.nodes.map(({ id, x, y }) => [id, { x, y }]));
    let drawnOnce = false;
    halt = walk(time, (share) => {
      const nodes = scene.nodes.map((node) => ({ ...node, ...between(before.get(node.id) ?? node, node, share) }));
      const frameBox = { x: mixed(from.box.x, box.x, share), y: mixed(from.box.y, box.y, share) };
      now = { board, scene: { ...scene, nodes, box: frameBox }, room, palette };
      if (drawnOnce) board.move(new Map(nodes.map((node) => [node.id, node])), frameBox);
      else board.draw({ ...scene, nodes, box: frameBox }, palette);
      drawnOnce = true;
      if (share === 1) now = { board, scene, room, palette };
    });
  }

  return {
    paint,
    show,
    get sight() {
      return sight;
    },
    /** Where a thing is while it is dragged. */
    drag(id: string, at: Point) {
      if (!now) return;
      const nodes = now.scene.nodes.map((node) => (node.id === id ? { ...node, ...at } : node));
      now = { ...now, scene: { ...now.scene, nodes } };
    },
    stop() {
      halt();
      clearTimeout(pending);
    },
  };
}

export type Stage = ReturnType<typeof stage>;

/** Circles shrink a little where much is shown in little room, and stay large enough for their sign. */
function scaleIn({ x, y }: Box, { width, height }: Room): number {
  const fit = Math.min(width / (x[1] - x[0]), height / (y[1] - y[0]));
  return Math.max(0.8, Math.min(1, fit * 1.8));
}

function moves(from: BoardScene, to: BoardScene): boolean {
  if (to.nodes.length > mostMoving || from.nodes.length === 0) return false;
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  return to.nodes.some(({ id, x, y }) => {
    const old = before.get(id);
    return old !== undefined && (old.x !== x || old.y !== y);
  });
}

const mixed = (a: Box['x'], b: Box['x'], share: number) => [mix(a[0], b[0], share), mix(a[1], b[1], share)] as const;
const between = (a: Point, b: Point, share: number): Point => ({ x: mix(a.x, b.x, share), y: mix(a.y, b.y, share) });

/** The context of a canvas that has the room at the screen's density, in CSS pixels. */
function ready(canvas: HTMLCanvasElement, room: Room): CanvasRenderingContext2D | null {
  const density = devicePixelRatio || 1;
  const [width, height] = [Math.round(room.width * density), Math.round(room.height * density)];
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context?.setTransform(density, 0, 0, density, 0, 0);
  return context;
}
