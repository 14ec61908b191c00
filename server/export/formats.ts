import type { Format } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { csl } from './formats/csl.ts';
import { csv } from './formats/csv.ts';
import { gbt7714 } from './formats/gbt7714.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { jsonld } from './formats/jsonld.ts';

/** Every format: a new one is a file in `formats/` and a line here. */
export const formats: readonly Format[] = [json, gexf, graphml, csv, jsonld, gbt7714, bibtex, csl];

export const formatNames = formats.map(({ name }) => name) as [string, ...string[]];

/** The parts that any format has. */
export const partNames = [...new Set(formats.flatMap(({ parts = [] }) => parts))] as [string, ...string[]];
