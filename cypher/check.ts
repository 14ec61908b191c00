import { mask } from '../graph/engines/mask.ts';
import { clauses } from './clauses.ts';
import type { Defect, Header } from './header.ts';
import { lineOf } from './lint.ts';
import { items } from './rules/structure.ts';

/** Where the header of a question and its statement do not say the same. */
export function check(text: string, header: Header): Defect[] {
  return [...uses(text, header), ...phrases(header), ...returned(text, header), ...columns(header)];
}

function uses(text: string, { parameters }: Header): Defect[] {
  const masked = mask(text);
  const used = new Map([...masked.matchAll(/\$(\w+)/g)].map((found) => [found[1] ?? '', lineOf(text, found.index)]));
  const undeclared = [...used].filter(([name]) => !parameters.some((one) => one.name === name));
  return [
    ...undeclared.map(([name, line]) => ({ line, message: `$${name} is used but no param declares it` })),
    ...parameters
      .filter((one) => !used.has(one.name))
      .map(({ line, name }) => ({ line, message: `param ${name} is declared but not used` })),
    ...doubles(parameters).map(({ line, name }) => ({ line, message: `param ${name} is declared twice` })),
  ];
}

/** A phrase names every parameter that an asker must have in mind: all but those that may be left out. */
function phrases(header: Header): Defect[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const named = [...header[language].matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
    const unknown = named.filter((name) => !header.parameters.some((one) => one.name === name));
    const unnamed = header.parameters.filter((one) => !one.optional && !named.includes(one.name));
    return [
      ...unknown.map((name) => ({ line: 1, message: `question.${language} has {${name}}, which is no param` })),
      ...unnamed.map(({ line, name }) => ({ line, message: `param ${name} is not in question.${language}` })),
    ];
  });
}

function returned(text: string, { columns: declared }: Header): Defect[] {
  const returns = clauses(text).filter((one) => one.keyword === 'RETURN' && one.block === 0);
  if (returns.length === 0) return [{ line: lineOf(text, text.length), message: 'RETURN is missing' }];
  const expected = declared.map((one) => one.name).join(', ');
  return returns.flatMap((clause) => {
    const names = aliases(clause.body).join(', ');
    const line = lineOf(text, clause.start);
    return names === expected ? [] : [{ line, message: `RETURN gives ${names} where the columns are ${expected}` }];
  });
}

function columns({ columns: declared }: Header): Defect[] {
  const evidence = declared.some((one) => one.name === 'evidence' && one.type === 'Refs');
  return [
    ...(evidence ? [] : [{ line: 1, message: 'the column evidence: Refs is missing' }]),
    ...doubles(declared).map(({ line, name }) => ({ line, message: `column ${name} is declared twice` })),
  ];
}

const doubles = <T extends { name: string }>(all: readonly T[]) =>
  all.filter((one, index) => all.findIndex((other) => other.name === one.name) !== index);

/** The names of what a RETURN gives: after AS, else the expression itself. */
const aliases = (body: string) =>
  items(body.replace(/^\s*DISTINCT\b/, '')).map((item) => /\bAS\s+(\w+)\s*$/.exec(item)?.[1] ?? item.trim());
