import { type Adopter, provinceOf, tierOf } from '../core/adopter.ts';
import type { MarkName } from '../core/marks.ts';
import { hubOf } from '../core/tie.ts';
import { type Tone, toneOf } from '../core/tones.ts';
import type { Arrangement } from '../core/view.ts';
import type { Plan } from '../plan/plan.ts';
import { type Box, boxOf, type Fit } from './grids.ts';
import { type Moment, markIn } from './moment.ts';
import { type NodeScene, nodesOf, pickedOf } from './nodes.ts';
import { type TieScene, tiesOf } from './tieScene.ts';
import { type Tile, tiles } from './tiles.ts';

/** What the picture shows at one moment: plain values in CSS pixels that the painters take, and tests read. */
export interface Scene {
  layout: Arrangement;
  fit: Fit;
  tiles: TileScene[];
  nodes: NodeScene[];
  ties: TieScene[];
  /** What lies around nodes and ties where there are no tiles. */
  plan?: Plan;
}

export interface TileScene {
  tile: Tile;
  box: Box;
  mark: MarkName;
  tone: Tone | undefined;
  adopter: Adopter | undefined;
  /** A city of it is in the sources, though the province itself is not. */
  partly: boolean;
  selected: boolean;
}

export function sceneOf(fit: Fit, moment: Moment): Scene {
  const { adopters } = moment;
  const provinces = new Map(adopters.filter(({ kind }) => tierOf(kind) === 'province').map((one) => [one.id, one]));
  const partly = new Set(adopters.filter(({ kind }) => tierOf(kind) !== 'province').map(({ id }) => provinceOf(id)));
  const nodes = nodesOf(fit, moment);
  const picked = pickedOf(moment);
  return {
    layout: 'map',
    fit,
    tiles: tiles.map((tile): TileScene => {
      const adopter = provinces.get(tile.id);
      return {
        tile,
        box: boxOf(tile, fit),
        mark: markIn(adopter, moment),
        tone: adopter && toneOf(adopter),
        adopter,
        partly: partly.has(tile.id),
        // Where cities have no place of their own their province is framed for them.
        selected: picked.some((id) => (fit.grid.dots ? id : hubOf(id)) === tile.id),
      };
    }),
    nodes,
    ties: tiesOf(nodes, moment, fit),
  };
}
