import { createNodeBorderProgram } from '@sigma/node-border';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Palette } from './map/palette.ts';
import type { Scene } from './map/scene.ts';
import type { TieLook } from './map/tieScene.ts';
import { corners, fragmentShader, vertexShader } from './map/tieShader.ts';

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

  function draw({ fit, nodes, ties }: Scene, palette: Palette): void {
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

  return { draw, kill: () => sigma.kill() };
}
