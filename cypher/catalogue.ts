import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LiantuError } from '../graph/errors.ts';
import { packageRoot } from '../graph/root.ts';
import { check } from './check.ts';
import { type Defect, readHeader } from './header.ts';
import { lint } from './lint.ts';
import type { Catalogue, Question } from './question.ts';

interface File {
  /** `questions/adopters.cypher`, for messages. */
  path: string;
  name: string;
  text: string;
}

/**
 * Reads every statement of the service from `folder`, and checks each against the forms that both engines take and
 * each question's header against its statement.
 * @throws LiantuError of type `invalid-catalogue` with one line a defect, each naming file and line.
 */
export function loadCatalogue(folder = join(packageRoot(), 'cypher')): Catalogue {
  const [schema, load, lookup, questions] = ['schema', 'load', 'lookup', 'questions'].map((part) => filesOf(folder, part)) as [
    File[],
    File[],
    File[],
    File[],
  ];
  const defects = [
    ...[...schema, ...load, ...lookup, ...questions].flatMap((file) => at(file, forms(file.text))),
    ...questions.flatMap((file) => at(file, headerDefects(file.text))),
  ];
  if (defects.length > 0) throw new LiantuError('invalid-catalogue', defects.join('\n'));
  return {
    schema: schema.flatMap((file) => statements(file.text)),
    load: byName(load),
    lookup: byName(lookup),
    questions: new Map(questions.map((file) => [file.name, question(file)])),
  };
}

function filesOf(folder: string, part: string): File[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => ({
      path: `${part}/${name}`,
      name: basename(name, '.cypher'),
      text: readFileSync(join(folder, part, name), 'utf8'),
    }));
}

const byName = (files: readonly File[]) => Object.fromEntries(files.map(({ name, text }) => [name, text]));

/** A file of `schema/` has several statements, each ending in a semicolon. */
const statements = (text: string) =>
  text
    .replace(/^\/\/.*\n/gm, '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function question({ name, text }: File): Question {
  const { zh, en, group, example, notes, parameters, columns } = readHeader(text);
  return {
    name,
    zh,
    en,
    parameters: parameters.map(({ line: _, ...parameter }) => parameter),
    columns: columns.map(({ line: _, ...column }) => column),
    cypher: text,
    ...(group ? { group } : {}),
    ...(example ? { example } : {}),
    notes,
  };
}

const at = ({ path }: File, defects: readonly Defect[]) =>
  defects.map(({ line, message }) => `cypher/${path}:${line}: ${message}`);

const forms = (text: string): Defect[] =>
  lint(text).map(({ line, rule, reason, instead }) => ({ line, message: `${rule}: ${reason}; instead: ${instead}` }));

function headerDefects(text: string): Defect[] {
  const header = readHeader(text);
  return [...header.defects, ...(header.defects.length > 0 ? [] : check(text, header))];
}
