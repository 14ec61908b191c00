import { nameOfDataset } from '../core/dataset.ts';
import { boxOf } from '../map/grids.ts';
import { markIn } from '../map/moment.ts';
import type { Scene } from '../map/scene.ts';
import { printPalette } from '../shell/theme.ts';
import { data, day, inputs, known, seenTies, shown, sieve, text, tileText, told, view } from '../store.ts';
import { regionsCsv, tiesCsv } from './csv.ts';
import { saveFile, savePng, saveSvg } from './file.ts';
import { gexfOf } from './gexf.ts';
import type { Drawing } from './marks.ts';
import { sceneSvg } from './sceneSvg.ts';
import { seenOf } from './seen.ts';

/** What a file says of itself. */
export interface Told {
  title: string;
  summary: string;
  citation: string;
}

export type Format = 'png' | 'svg' | 'gexf' | 'regions' | 'ties';

/** Saves what is seen, as it is seen. */
export async function save(format: Format, scene: Scene, { title, summary, citation }: Told): Promise<void> {
  const name = `${text.value.spread.fileName}-${day.value}`;
  const drawing = (): Drawing => {
    const { legendYears, marks, tieKinds } = text.value;
    const speech = { lang: view.value.lang, text: tileText.value, known: told.value };
    const legend = { years: legendYears, marks, ties: tieKinds };
    return sceneSvg(scene, printPalette(), speech, { title, summary, citation, legend });
  };
  const seen = () => {
    const rows = shown.value.map((one) => ({ ...one, mark: markIn(one, { ...sieve.value, known: known.value }) }));
    return seenOf(day.value, rows, seenTies.value, spotsOf(scene));
  };
  if (format === 'png') await savePng(drawing(), name);
  else if (format === 'svg') saveSvg(drawing(), name);
  else if (format === 'gexf') saveFile(gexfOf(seen(), `${title} ${summary} ${citation}`), 'application/xml', `${name}.gexf`);
  else {
    const table = format === 'regions' ? regionsCsv(seen()) : tiesCsv(seen());
    saveFile(table, 'text/csv;charset=utf-8', `${name}-${text.value.spread.fileOf[format]}.csv`);
  }
}

/** Where regions stand in the picture: their node, else the middle of their tile. */
function spotsOf({ tiles, nodes, fit }: Scene): Map<string, { x: number; y: number }> {
  const middles = tiles.map(({ tile }): [string, { x: number; y: number }] => {
    const { x, y, width, height } = boxOf(tile, fit);
    return [tile.id, { x: x + width / 2, y: y + height / 2 }];
  });
  return new Map([...middles, ...nodes.map(({ id, x, y }): [string, { x: number; y: number }] => [id, { x, y }])]);
}

/** How to cite what is seen: the question, the day, the version of the data, where and when it was read. */
export function citationOf(title: string, address: string, today: string): string {
  const dataset = data.value.value?.dataset ?? '';
  const name = nameOfDataset(inputs.value.value ?? [], text.value);
  return text.value.spread.citation({ title, day: day.value, name, dataset, address, today });
}
