/**
 * Steps from one name to another, where a step adds, drops or changes a character or swaps two neighbours
 * (optimal string alignment; Damerau 1964). Counted over code points, so that a rare Chinese character is one.
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  let [before, above] = [[] as number[], b.map((_, column) => column).concat(b.length)];
  for (const [row, left] of a.entries()) {
    const here = [row + 1];
    for (const [column, right] of b.entries()) {
      const change = at(above, column) + (left === right ? 0 : 1);
      const swapped = row > 0 && column > 0 && left === b[column - 1] && a[row - 1] === right;
      const swap = swapped ? at(before, column - 1) + 1 : Number.POSITIVE_INFINITY;
      here.push(Math.min(change, swap, at(above, column + 1) + 1, at(here, column) + 1));
    }
    [before, above] = [above, here];
  }
  return at(above, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;

/** Names as they are compared: one width, one case, no spaces or title marks. */
const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-《》“”"]/gu, '');

/**
 * The names that a reader may have meant, nearest first: at most `most`, none that needs more than half of its
 * characters changed. A name that contains what was asked, or lies in it, counts as near.
 * @example nearestNames('浙讲', ['浙江', '江西']) // ['浙江']
 */
export function nearestNames(asked: string, names: readonly string[], most = 3): string[] {
  const wanted = plain(asked);
  if (wanted === '') return [];
  const scored = [...new Set(names)].map((name) => ({ name, far: farness(wanted, plain(name)) }));
  return scored
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** 0 the same, 1 nothing in common. */
function farness(wanted: string, name: string): number {
  const longer = Math.max(Array.from(wanted).length, Array.from(name).length, 1);
  const steps = editDistance(wanted, name) / longer;
  const within = wanted.length > 1 && name.length > 1 && (name.includes(wanted) || wanted.includes(name));
  return within ? steps / 2 : steps;
}
