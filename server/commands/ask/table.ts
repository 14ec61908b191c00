/** Places that a cell takes at most; what is longer is cut. */
const widest = 44;

/**
 * A table for a terminal, one line a row, columns aligned where a Chinese character takes two places.
 * @param below lines to stand under a row
 */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  below: (row: number) => readonly string[] = () => [],
): string[] {
  const cut = rows.map((cells) => cells.map((cell) => clip(cell.replace(/\s+/gu, ' '))));
  const widths = columns.map((name, at) => Math.max(width(name), ...cut.map((cells) => width(cells[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  if (rows.length === 0) return [line(columns)];
  const rule = widths.map((places) => '─'.repeat(places)).join('  ');
  return [line(columns), rule, ...cut.flatMap((cells, at) => [line(cells), ...below(at).map((text) => `    ${text}`)])];
}

// Unicode TR 11: wide and full-width characters take two places, combining marks none.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}“”‘’…—·]/u;

/** Places that a text takes on a terminal. */
export function width(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1), 0);
}

function clip(text: string): string {
  if (width(text) <= widest) return text;
  let kept = '';
  for (const sign of text) {
    if (width(kept + sign) > widest - 2) break;
    kept += sign;
  }
  return `${kept}…`;
}
