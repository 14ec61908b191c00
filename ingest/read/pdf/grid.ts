import type { Fragment, Rule } from './content.ts';
import { linesOf } from './lines.ts';

/** A table that lines are drawn around: where it stands, and its rows. */
export interface Table {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** The text of each cell; one that spans several is empty in all but the first. */
  rows: string[][];
}

/** Lines this near are one: the borders of two cells side by side. In points. */
const near = 4;
/** A page with more lines is a drawing. */
const most = 4000;

/** The tables that the rules of a page draw, with the fragments in them; and the fragments that stand in none. */
export function tablesOf(rules: readonly Rule[], fragments: readonly Fragment[]): { tables: Table[]; rest: Fragment[] } {
  let rest = [...fragments];
  const tables: Table[] = [];
  for (const group of connected(rules)) {
    const upright = group.filter((rule) => rule.bottom - rule.top > rule.right - rule.left);
    const level = group.filter((rule) => !upright.includes(rule));
    const xs = places([...upright.map(({ left, right }) => (left + right) / 2), ...ends(level, 'left', 'right')]);
    const ys = places([...level.map(({ top, bottom }) => (top + bottom) / 2), ...ends(upright, 'top', 'bottom')]);
    // A frame is no table, and neither are lines that no upright one crosses.
    if (upright.length === 0 || xs.length < 3 || ys.length < 2) continue;
    const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
    const inside = rest.filter((fragment) => isIn(box, fragment));
    const rows = filled({ xs, ys, upright, level }, inside);
    if (rows.length === 0 || !rows.some((row) => row.filter((cell) => cell !== '').length > 1)) continue;
    rest = rest.filter((fragment) => !isIn(box, fragment));
    tables.push({ ...box, rows });
  }
  return { tables, rest };
}

interface Grid {
  xs: readonly number[];
  ys: readonly number[];
  upright: readonly Rule[];
  level: readonly Rule[];
}

/** The text of each row from the top, empty rows left out. */
function filled(grid: Grid, fragments: readonly Fragment[]): string[][] {
  const [columns, lines] = [grid.xs.length - 1, grid.ys.length - 1];
  const cells = new Map<number, Fragment[]>();
  const first = firstCells(grid);
  for (const fragment of fragments) {
    const column = between(grid.xs, fragment.x + Math.min(fragment.width, fragment.size) / 2);
    const row = between(grid.ys, fragment.y - fragment.size / 3);
    const cell = first[row * columns + column] ?? row * columns + column;
    cells.set(cell, [...(cells.get(cell) ?? []), fragment]);
  }
  return Array.from({ length: lines }, (_, row) =>
    Array.from({ length: columns }, (_, column) => textOf(cells.get(row * columns + column) ?? [])),
  ).filter((row) => row.some((cell) => cell !== ''));
}

/** For each cell of the grid the first of those that no line parts from it. */
function firstCells({ xs, ys, upright, level }: Grid): number[] {
  const [columns, lines] = [xs.length - 1, ys.length - 1];
  const first = Array.from({ length: columns * lines }, (_, at) => at);
  const middle = (places: readonly number[], at: number) => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  for (let row = 0; row < lines; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const [x, y] = [middle(xs, column), middle(ys, row)];
      const left = xs[column] ?? 0;
      const top = ys[row] ?? 0;
      const parted = upright.some(
        (rule) => Math.abs((rule.left + rule.right) / 2 - left) <= near && rule.top <= y && rule.bottom >= y,
      );
      const under = level.some(
        (rule) => Math.abs((rule.top + rule.bottom) / 2 - top) <= near && rule.left <= x && rule.right >= x,
      );
      if (column > 0 && !parted) first[at] = first[at - 1] ?? at;
      else if (row > 0 && !under) first[at] = first[at - columns] ?? at;
    }
  return first;
}

/** The lines of a cell joined: what is cut where the cell ends goes on, a line that ends before stands apart. */
function textOf(fragments: readonly Fragment[]): string {
  const lines = linesOf(fragments);
  const widest = Math.max(...lines.map(({ left, right }) => right - left));
  return lines
    .map(({ text, left, right, size }, at) => {
      const next = lines[at + 1];
      if (!next) return text;
      const latin = /[A-Za-z,]$/.test(text) && /^[A-Za-z]/.test(next.text);
      return latin || right - left < widest - 2.5 * size ? `${text} ` : text;
    })
    .join('')
    .replace(/\t/g, ' ');
}

/** Rules by the figures that they form: each touches another of its own. */
function connected(rules: readonly Rule[]): Rule[][] {
  if (rules.length > most) return [];
  let groups: Rule[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touch(rule, other)));
    groups = [...groups.filter((group) => !touched.includes(group)), [rule, ...touched.flat()]];
  }
  return groups;
}

const touch = (a: Rule, b: Rule): boolean =>
  a.left <= b.right + near && b.left <= a.right + near && a.top <= b.bottom + near && b.top <= a.bottom + near;

/** Where lines stand, those side by side once, in order. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) if (value - (found.at(-1) ?? -1e9) > near) found.push(value);
  return found;
}

const ends = (rules: readonly Rule[], from: 'left' | 'top', to: 'right' | 'bottom'): number[] =>
  rules.length === 0 ? [] : [Math.min(...rules.map((rule) => rule[from])), Math.max(...rules.map((rule) => rule[to]))];

function between(places: readonly number[], value: number): number {
  const next = places.findIndex((place) => place > value);
  return Math.min(places.length - 2, Math.max(0, (next < 0 ? places.length : next) - 1));
}

const isIn = ({ left, right, top, bottom }: Omit<Table, 'rows'>, { x, y, width, size }: Fragment): boolean =>
  y - size / 3 > top && y - size / 3 < bottom && x + width / 2 > left && x + width / 2 < right;
