import type { Tile } from './tiles.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** A size of the schematic grid: lengths in its own units, which `scale` turns into CSS pixels. */
export interface Grid {
  id: 'wide' | 'narrow';
  width: number;
  height: number;
  tile: { width: number; height: number };
  pitch: { x: number; y: number };
  /** Corner of the first cell. */
  origin: Point;
  radius: number;
  /** Name and date: size of type, baseline from the tile's top, and left edge or middle. */
  name: { size: number; baseline: number };
  date: { size: number; baseline: number };
  align: 'left' | 'center';
  inset: number;
  /** Where the province's node stands in its tile: ties end there. */
  node: Point;
  /** Whether nodes are drawn; tiles too small for them show ties only. */
  dots: boolean;
  stripe: { every: number; width: number };
}

const grids: readonly Grid[] = [
  {
    id: 'wide',
    width: 826,
    height: 560,
    tile: { width: 86, height: 64 },
    pitch: { x: 91.6, y: 70 },
    origin: { x: 3, y: 3 },
    radius: 2,
    name: { size: 13, baseline: 19 },
    date: { size: 10.5, baseline: 57 },
    align: 'left',
    inset: 8,
    node: { x: 63, y: 31 },
    dots: true,
    stripe: { every: 5, width: 1.6 },
  },
  {
    id: 'narrow',
    width: 364,
    height: 330,
    tile: { width: 37.4, height: 38 },
    pitch: { x: 40.4, y: 41 },
    origin: { x: 1.5, y: 1.5 },
    radius: 2,
    name: { size: 12, baseline: 17 },
    date: { size: 10, baseline: 31 },
    align: 'center',
    inset: 2,
    node: { x: 18.7, y: 3 },
    dots: false,
    stripe: { every: 4, width: 1.2 },
  },
];

const [wide, narrow] = grids as [Grid, Grid];

/** A grid fitted into a space: what is drawn, how large. */
export interface Fit {
  grid: Grid;
  scale: number;
  width: number;
  height: number;
}

/** Below this its type is too small to read: the page scrolls instead. */
const leastScale = 0.86;

/** The grid for a space of so many CSS pixels. The narrow one always takes the full width. */
export function fitGrid(width: number, height: number): Fit {
  const grid = width < 560 ? narrow : wide;
  const across = width / grid.width;
  const scale = grid === narrow ? across : Math.min(across, Math.max(height / grid.height, leastScale), 1.4);
  return { grid, scale, width: grid.width * scale, height: grid.height * scale };
}

export function boxOf({ row, col }: Pick<Tile, 'row' | 'col'>, { grid, scale }: Fit): Box {
  return {
    x: (grid.origin.x + col * grid.pitch.x) * scale,
    y: (grid.origin.y + row * grid.pitch.y) * scale,
    width: grid.tile.width * scale,
    height: grid.tile.height * scale,
  };
}
