import { kinds } from '../graph/kinds.ts';
import { type Column, type ColumnType, type Group, groups, type Parameter, type ParameterType } from './question.ts';

const parameterTypes = [...Object.keys(kinds), 'Region', 'Thing', 'Date', 'Integer', 'String'];
const columnTypes = [...parameterTypes, 'Number', 'Boolean', 'Refs', 'Strings'];
const isParameterType = (text: string): text is ParameterType => parameterTypes.includes(text);
const isGroup = (text: string): text is Group => (groups as readonly string[]).includes(text);
const isColumnType = (text: string): text is ColumnType => columnTypes.includes(text);

/** What is wrong with a file, at its line. */
export interface Defect {
  line: number;
  message: string;
}

/** What the comments at the head of a question say. Lines that start otherwise are its notes. */
export interface Header {
  zh: string;
  en: string;
  group: Group | undefined;
  example: string | undefined;
  notes: string;
  /** `line` is where the header says so. */
  parameters: (Parameter & { line: number })[];
  columns: (Column & { line: number })[];
  defects: Defect[];
}

/** Reads the header of a question's file. */
export function readHeader(text: string): Header {
  const header: Header = {
    zh: '',
    en: '',
    group: undefined,
    example: undefined,
    notes: '',
    parameters: [],
    columns: [],
    defects: [],
  };
  const notes: string[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    const found = /^\/\/ (question\.zh|question\.en|group|example|param|column)\b:?(.*)$/.exec(content);
    if (!found) {
      notes.push(...(/^\/\/ (.+)$/.exec(content)?.slice(1) ?? []));
      continue;
    }
    const [, key = '', rest = ''] = found;
    const line = index + 1;
    if (key === 'question.zh') header.zh = rest.trim();
    else if (key === 'question.en') header.en = rest.trim();
    else if (key === 'example') header.example = rest.trim();
    else if (key === 'group') readGroup(header, rest.trim(), line);
    else if (key === 'param') readParameter(header, rest.trim(), line);
    else for (const part of rest.split(',')) readColumn(header, part.trim(), line);
  }
  header.notes = notes.join(' ');
  for (const language of ['zh', 'en'] as const)
    if (!header[language]) header.defects.push({ line: 1, message: `question.${language} is missing` });
  return header;
}

function readGroup(header: Header, text: string, line: number): void {
  if (isGroup(text)) header.group = text;
  else header.defects.push({ line, message: `group ${text}: expected one of ${groups.join(', ')}` });
}

function readParameter(header: Header, text: string, line: number): void {
  const found = /^(\w+): (\w+)(\?)?(?: = (.+?))?(?: in (.+))?$/.exec(text);
  if (!found) {
    header.defects.push({
      line,
      message: `param ${text}: expected "name: Type", "name: Type?" or "name: Type = default", then " in a, b" for the values allowed`,
    });
    return;
  }
  const [, name = '', type = '', mark, value = null, list] = found;
  const allowed = list?.split(',').map((one) => one.trim()) ?? null;
  if (!isParameterType(type)) {
    header.defects.push({ line, message: `param ${name}: unknown type ${type}` });
    return;
  }
  if (mark && value !== null) header.defects.push({ line, message: `param ${name}: optional and with a default` });
  if (type === 'Integer' && value !== null && !/^-?\d+$/.test(value))
    header.defects.push({ line, message: `param ${name}: default ${value} is no integer` });
  if (allowed && type !== 'String') header.defects.push({ line, message: `param ${name}: only a String has allowed values` });
  if (allowed && value !== null && !allowed.includes(value))
    header.defects.push({ line, message: `param ${name}: default ${value} is not allowed` });
  header.parameters.push({ name, type, optional: mark === '?', default: value, allowed, line });
}

function readColumn(header: Header, text: string, line: number): void {
  const [, name = '', type = ''] = /^(\w+): (\w+)$/.exec(text) ?? [];
  if (isColumnType(type)) header.columns.push({ name, type, line });
  else
    header.defects.push({
      line,
      message: type ? `column ${name}: unknown type ${type}` : `column ${text}: expected "name: Type"`,
    });
}
