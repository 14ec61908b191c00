import { createHash } from 'node:crypto';
import type { Kind } from '../../graph/kinds.ts';
import type { Passage } from '../../graph/source.ts';
import { type Statement, statement, type Thing } from '../../graph/statement.ts';
import type { Extraction } from '../extraction.ts';
import { lineStarts } from '../mend/clean.ts';
import type { Gazetteer, GazetteerRegion, RegionLevel } from './gazetteer.ts';

const kinds: Record<RegionLevel, Kind> = { nation: 'Nation', province: 'Province', city: 'City', county: 'County' };

/** A region of the gazetteer as a thing of the graph. */
export function regionThing(region: GazetteerRegion): Thing {
  return { id: region.code, kind: kinds[region.level] };
}

/**
 * The gazetteer as a source like any other: names and parents of the regions that other sources mention, of all
 * provinces, and of whatever these are part of, each proved by its row.
 * @param csv the text that `gazetteer` was read from
 * @param mentioned codes of regions; ids that are no code (development zones) are passed over
 */
export function extractGazetteer(csv: string, gazetteer: Gazetteer, mentioned: Iterable<string>): Extraction {
  const wanted = new Set<GazetteerRegion>(gazetteer.regions.filter(({ level }) => level === 'nation' || level === 'province'));
  for (const code of mentioned) {
    const region = gazetteer.byCode(code);
    if (region) for (const each of [region, ...gazetteer.ancestors(code)]) wanted.add(each);
  }
  const sha256 = createHash('sha256').update(csv, 'utf8').digest('hex');
  const source = `src-${sha256.slice(0, 12)}`;
  const rows = [...wanted].sort((a, b) => a.line - b.line);
  return {
    source: {
      id: source,
      name: 'regions.csv',
      title: '行政区划代码表（GB/T 2260）',
      date: null,
      sha256,
      length: csv.length,
      lines: gazetteer.regions.length + 1,
      standing: 'reference',
    },
    passages: passagesOf(csv, source),
    statements: rows.flatMap((row) => statementsOf(row, csv, source, gazetteer)),
  };
}

/** Every row, in use or not: passages tile the source. Which rows are in use grows with the sources, so none says so. */
function passagesOf(csv: string, source: string): Passage[] {
  const starts = lineStarts(csv).filter((start) => start < csv.length);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? csv.length;
    const line = at + 1;
    return {
      id: `${source}:L${line}`,
      source,
      line,
      start,
      end,
      text: csv.slice(start, end),
      ledger: 'context',
      reason: 'reference',
    };
  });
}

function statementsOf(row: GazetteerRegion, csv: string, source: string, gazetteer: Gazetteer): Statement[] {
  const subject = regionThing(row);
  const evidence = [{ source, start: row.start, end: row.end, quote: csv.slice(row.start, row.end), line: row.line }];
  const common = { subject, rule: 'gazetteer', confidence: 1, evidence };
  const parent = gazetteer.byCode(row.parent);
  return [
    statement({ ...common, predicate: 'name', value: row.name }),
    statement({ ...common, predicate: 'short', value: row.short }),
    ...(parent ? [statement({ ...common, predicate: 'PART_OF', object: regionThing(parent) })] : []),
  ];
}
