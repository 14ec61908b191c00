import { signs } from '../core/marks.ts';
import type { View } from '../core/view.ts';
import { type DateText, dateWords, yearWords } from '../core/words.ts';
import type { Band } from '../plan/plan.ts';
import type { Grid } from './grids.ts';
import type { TileScene } from './scene.ts';
import type { Tile } from './tiles.ts';

/** The words that the map needs, from the locale. */
export interface TileText extends DateText {
  notInSources: string;
  noProvincialRecord: string;
  planOnly: string;
  withoutIt: string;
  piecesOf: (pieces: number) => string;
  /** A glyph for national bodies, and what they are. */
  nation: readonly [glyph: string, words: string];
  /** What the lanes and bands of a layout without tiles hold. */
  bands: Record<Band, string>;
}

/** What the words of a scene need beside it. */
export interface Speech {
  lang: View['lang'];
  text: TileText;
  /** False until the first answer: names are written, nothing is said of them. */
  known: boolean;
}

/** What a tile says: its name, and what is known of its date. */
export function tileWords(scene: TileScene, grid: Grid, { lang, text, known }: Speech): { name: string; date: string } {
  const small = grid.id === 'narrow';
  const name = `${(small && signs[scene.mark]) || ''}${nameOf(scene.tile, lang, small)}`;
  return { name, date: known ? dateOf(scene, small, text) : '' };
}

function dateOf({ adopter, partly, mark }: TileScene, small: boolean, text: TileText): string {
  if (!adopter && small) return '—';
  if (!adopter) return partly ? text.noProvincialRecord : text.notInSources;
  if (mark === 'below') return small ? '…' : text.piecesOf(adopter.evidence.length);
  if (mark === 'without') return small ? '' : text.withoutIt;
  if (small) return yearWords(adopter);
  return mark === 'plan' ? text.planOnly : dateWords(adopter, text);
}

export function nameOf(tile: Tile, lang: View['lang'], small = false): string {
  if (lang === 'zh') return tile.zh;
  return small ? tile.code : tile.en;
}
