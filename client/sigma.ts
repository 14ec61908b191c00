import { createNodeBorderProgram } from '@sigma/node-border';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeProgram, EdgeRectangleProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { BoardScene, Box } from './explore/board/scene.ts';
import type { Point } from './map/grids.ts';
import type { Palette } from './map/palette.ts';
import type { Scene } from './map/scene.ts';
import type { TieLook } from './map/tieScene.ts';
import { corners, fragmentShader, vertexShader } from './map/tieShader.ts';
import { mix, motion, walk } from './picture/walk.ts';

/** What sigma draws of a scene: circles and curves, between the two canvases of the map. */
export interface Picture {
  draw(scene: Scene, palette: Palette): void;
  kill(): void;
}

interface CircleData {
  x: number;
  y: number;
  size: number;
  border: number;
  fill: string;
  stroke: string;
}

interface CurveData {
  bend: number;
  size: number;
  color: string;
  casing: string;
  dash: readonly number[];
  bar: boolean;
  gap: number;
  zIndex: number;
  type?: string;
}

const uniforms = ['u_matrix', 'u_size', 'u_pixels'] as const;
const { UNSIGNED_BYTE, FLOAT, TRIANGLES } = WebGL2RenderingContext;
const none = 'rgba(0,0,0,0)';
const layers: readonly TieLook[] = ['pale', 'focus', 'picked'];

/** A tie: a curve of its own bend, dash and end, cased in one stroke so that the later one passes over the earlier. */
class TieProgram extends EdgeProgram<(typeof uniforms)[number], CircleData, CurveData> {
  getDefinition() {
    const data = corners();
    return {
      VERTICES: data.length,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_casing', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_trim', size: 1, type: FLOAT },
        { name: 'a_style', size: 3, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 3, type: FLOAT }],
      CONSTANT_DATA: data,
    };
  }

  processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { bend, size, color, casing, dash, bar, gap } = data as EdgeDisplayData & CurveData;
    const [on = 0, off = 0] = dash;
    const row = [
      floatColor(color),
      floatColor(casing),
      source.x,
      source.y,
      target.x,
      target.y,
      bend,
      size,
      target.size + 1 + gap,
      on,
      off,
    ];
    this.array.set([...row, bar ? 1 : 0], start);
  }

  setUniforms({ matrix, width, height, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
    gl.uniform2f(uniformLocations['u_size'] ?? null, width * pixelRatio, height * pixelRatio);
    gl.uniform1f(uniformLocations['u_pixels'] ?? null, pixelRatio);
  }
}

const Circle = createNodeBorderProgram<CircleData, CurveData>({
  borders: [
    { size: { attribute: 'border', defaultValue: 1, mode: 'pixels' }, color: { attribute: 'stroke' } },
    { size: { fill: true }, color: { attribute: 'fill' } },
  ],
});

/**
 * Starts sigma in an element. The scene is in CSS pixels from the top left and fills the element exactly.
 * @throws where the browser gives no WebGL: tiles and words do without it
 */
export function picture(container: HTMLElement): Picture {
  const graph = new MultiDirectedGraph<CircleData, CurveData>();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    defaultEdgeType: 'tie',
    defaultNodeType: 'circle',
    edgeProgramClasses: { tie: TieProgram },
    enableCameraPanning: false,
    enableCameraRotation: false,
    enableCameraZooming: false,
    minEdgeThickness: 0,
    nodeProgramClasses: { circle: Circle },
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
  });

  let last: Scene | undefined;
  let halt = () => {};

  /** From one layout to the next circles walk from where they stood; where the old picture had none they are there at once. */
  function draw(scene: Scene, palette: Palette): void {
    halt();
    const from = last && last.layout !== scene.layout ? new Map(last.nodes.map((node) => [node.id, node])) : undefined;
    last = scene;
    place(scene, palette);
    const { fit, nodes } = scene;
    if (!from || motion('m-view') <= 0) return;
    const ends = new Map(nodes.map((node) => [node.id, node]));
    halt = walk(motion('m-view'), (share) => {
      graph.updateEachNodeAttributes((id, data) => {
        const [a, b] = [from.get(id), ends.get(id)];
        return a && b ? { ...data, x: mix(a.x, b.x, share), y: fit.height - mix(a.y, b.y, share) } : data;
      });
      sigma.refresh();
    });
  }

  function place({ fit, nodes, ties }: Scene, palette: Palette): void {
    sigma.setCustomBBox({ x: [0, fit.width], y: [0, fit.height] });
    graph.clear();
    for (const { id, x, y, size, border, fill, stroke } of nodes) {
      // Without room for nodes they still are what ties end at: sigma would draw a size of 0 as a point.
      const colours = size > 0 ? { fill: palette[fill], stroke: palette[stroke] } : { fill: none, stroke: none };
      graph.addNode(id, { x, y: fit.height - y, size, border, ...colours });
    }
    for (const tie of ties) {
      const { bend, width: size, dash, gap, look } = tie;
      const casing = look === 'pale' ? none : palette.casing;
      const zIndex = layers.indexOf(look);
      const curve = { bend, size, dash, gap, casing, zIndex, color: palette[tie.colour], bar: tie.end === 'bar' };
      graph.addEdgeWithKey(tie.id, tie.source, tie.target, curve);
    }
    sigma.resize(true).refresh();
  }

  return {
    draw,
    kill() {
      halt();
      sigma.kill();
    },
  };
}

/** What sigma draws of a board, and where places of the board lie on the screen. */
export interface Board {
  draw(scene: BoardScene, palette: Palette): void;
  /** Moves what is drawn, without drawing it anew. */
  move(spots: ReadonlyMap<string, Point>, box: Box): void;
  toScreen(place: Point): Point;
  toBoard(at: Point): Point;
  /** Comes nearer by a factor, or goes further off below 1. */
  zoom(factor: number): void;
  /** Moves what is looked at by pixels. */
  pan(by: Point): void;
  /** Shows the whole. */
  fit(): void;
  kill(): void;
}

/** What a reader does on the board with pointer or wheel; places are pixels of the picture. */
export interface BoardEvents {
  painted(): void;
  press(id: string | null, at: Point, more: boolean): void;
  open(id: string): void;
  hover(id: string | null): void;
  dragged(id: string, at: Point): void;
  dropped(id: string, at: Point): void;
}

/** Links beyond which they are plain lines: a curve is a hundred and fifty corners. */
const curved = 2500;

/**
 * Starts sigma in an element as a board that one can move about and come nearer to. Circles keep their pixels.
 * @throws where the browser gives no WebGL
 */
export function board(container: HTMLElement, events: BoardEvents): Board {
  const graph = new MultiDirectedGraph<CircleData, CurveData>();
  const sigma = new Sigma<CircleData, CurveData>(graph, container, {
    allowInvalidContainer: true,
    autoRescale: true,
    defaultEdgeType: 'tie',
    defaultNodeType: 'circle',
    doubleClickZoomingRatio: 1,
    edgeProgramClasses: { tie: TieProgram, line: EdgeRectangleProgram<CircleData, CurveData> },
    enableCameraRotation: false,
    maxCameraRatio: 3,
    minCameraRatio: 0.02,
    minEdgeThickness: 0,
    nodeProgramClasses: { circle: Circle },
    renderLabels: false,
    stagePadding: 24,
    zIndex: true,
    zoomToSizeRatioFunction: () => 1,
  });
  let held: { id: string; moved: boolean } | undefined;
  const pressed = (id: string | null) => (payload: { x: number; y: number; original: MouseEvent | TouchEvent }) =>
    events.press(id, { x: payload.x, y: payload.y }, payload.original.shiftKey || payload.original.ctrlKey);
  sigma.on('afterRender', events.painted);
  sigma.on('clickNode', ({ node, event }) => pressed(node)(event));
  sigma.on('clickStage', ({ event }) => pressed(null)(event));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.open(node);
  });
  sigma.on('enterNode', ({ node }) => events.hover(node));
  sigma.on('leaveNode', () => events.hover(null));
  sigma.on('downNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    held = { id: node, moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) return;
    preventSigmaDefault();
    event.original.preventDefault();
    held.moved = true;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(held.id, { x, y });
    events.dragged(held.id, { x, y: -y });
  });
  const release = (event: Point) => {
    const { x, y } = sigma.viewportToGraph(event);
    if (held?.moved) events.dropped(held.id, { x, y: -y });
    held = undefined;
  };
  sigma.on('upNode', ({ event }) => release(event));
  sigma.on('upStage', ({ event }) => release(event));

  function draw({ nodes, links, box }: BoardScene, palette: Palette): void {
    graph.clear();
    for (const { id, x, y, size, border, fill, stroke } of nodes)
      graph.addNode(id, { x, y: -y, size, border, fill: palette[fill], stroke: palette[stroke] });
    const type = links.length > curved ? 'line' : 'tie';
    for (const { id, source, target, bend, width, dash, end, colour, look } of links) {
      const size = type === 'line' ? Math.min(1, width) : width;
      const looks = { casing: palette.casing, color: palette[colour], bar: end === 'bar', zIndex: layers.indexOf(look) };
      graph.addEdgeWithKey(id, source, target, { type, bend, size, dash, gap: 0, ...looks });
    }
    hold(box);
    sigma.resize(true).refresh();
  }

  function hold({ x: [left, right], y: [top, bottom] }: Box): void {
    sigma.setCustomBBox({ x: [left, right], y: [-bottom, -top] });
  }

  return {
    draw,
    move(spots, box) {
      graph.updateEachNodeAttributes((id, data) => {
        const spot = spots.get(id);
        return spot ? { ...data, x: spot.x, y: -spot.y } : data;
      });
      hold(box);
      sigma.refresh();
    },
    toScreen: ({ x, y }) => sigma.graphToViewport({ x, y: -y }),
    toBoard(at) {
      const { x, y } = sigma.viewportToGraph(at);
      return { x, y: -y };
    },
    zoom(factor) {
      sigma.getCamera().setState({ ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio / factor) });
    },
    pan({ x, y }) {
      const camera = sigma.getCamera();
      const [from, to] = [sigma.viewportToFramedGraph({ x: 0, y: 0 }), sigma.viewportToFramedGraph({ x, y })];
      camera.setState({ x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
    },
    fit: () => sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    kill: () => sigma.kill(),
  };
}
