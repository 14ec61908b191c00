import type { Cell, Row } from '../row.ts';
import type { FigureRow, Thing } from '../shapes.ts';

/**
 * Figures that can be set side by side: of one thing, metric, unit and date, told as facts of two of the regions at least.
 * Figures of no named thing may be of different ones.
 */
export function figureRows(regions: readonly Thing[], figures: readonly FigureRow[]): Row[] {
  const groups = new Map<string, FigureRow[]>();
  for (const figure of figures) {
    const { of, metric, value, unit, date, modality } = figure;
    if (!of || !metric || value == null || !date || modality !== 'fact') continue;
    const key = [of, metric, unit ?? '', date].join(' · ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const told = (rows: readonly FigureRow[], id: string) => rows.filter(({ region }) => region.some((one) => one.id === id));
  return [...groups]
    .filter(([, rows]) => regions.filter(({ id }) => told(rows, id).length > 0).length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => {
      const [first] = rows;
      const name = [first?.of, first?.metric, first?.date].filter(Boolean).join(' ');
      return {
        id: `figure:${key}`,
        name: { zh: name, en: name },
        cells: regions.map(({ id }): Cell => {
          const items = told(rows, id).map(({ value, unit, evidence }) => ({
            is: 'figure' as const,
            words: `${value}${unit ? ` ${unit}` : ''}`,
            spoken: false,
            refs: evidence,
          }));
          return { items, silence: items.length > 0 ? null : 'untold' };
        }),
      };
    });
}
