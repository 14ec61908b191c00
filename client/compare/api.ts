import { all, get } from '../http.ts';
import { ComparisonAnswer, FigureRow } from './shapes.ts';

/** Regions side by side in one policy, the figures that are told of them, and the version of the data. */
export async function fetchComparison(regions: readonly string[], policy: string, signal?: AbortSignal) {
  const { data, meta } = await get('/compare', ComparisonAnswer, { region: regions, policy }, signal);
  const ids = data.regions.map(({ id }) => id);
  const select = 'of,metric,value,unit,date,region,modality';
  const figures = await all('/observations', FigureRow, { filter: `region:${ids.join('|')}`, select }, signal);
  return { comparison: data, figures: figures.rows, dataset: meta.dataset };
}

/** The address at which the service gives the same comparison. */
export const addressOf = (regions: readonly string[], policy: string): string =>
  `/api/v1/compare?${new URLSearchParams([...regions.map((id) => ['region', id]), ['policy', policy]] as [string, string][])}`;
