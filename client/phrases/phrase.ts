import type { Parameter, Question } from './shapes.ts';

/** A piece of a phrase: words, or the place of a parameter. */
export type Part = { words: string } | { slot: Parameter };

/** A phrase in pieces, and the parameters that it does not name. */
export function partsOf(question: Question, lang: 'zh' | 'en'): { parts: Part[]; others: Parameter[] } {
  const parts = question[lang].split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const slot = question.parameters.find(({ name }) => piece === `{${name}}`);
    return slot ? [{ slot }] : piece === '' ? [] : [{ words: piece }];
  });
  const named = new Set(parts.map((part) => ('slot' in part ? part.slot.name : '')));
  return { parts, others: question.parameters.filter(({ name }) => !named.has(name)) };
}

/** The phrase as it reads with what its parameters are called. */
export function sentenceOf(question: Question, lang: 'zh' | 'en', labels: Readonly<Record<string, string>>): string {
  const { parts } = partsOf(question, lang);
  return parts
    .map((part) => ('slot' in part ? (labels[part.slot.name] ?? labelOfDefault(part.slot) ?? '…') : part.words))
    .join('');
}

/** What the default of a parameter is called; null where it has none. */
export const labelOfDefault = ({ default: value, examples }: Parameter): string | null =>
  value === null ? null : (examples.find((one) => one.value === value)?.label ?? value);

const prefix = 'p.';

/** What was asked, as the view keeps it in the address. */
export interface Asked {
  name: string | null;
  given: Readonly<Record<string, string>>;
}

export function askedIn(own: Readonly<Record<string, string>>): Asked {
  const given = Object.entries(own).filter(([name]) => name.startsWith(prefix));
  return {
    name: own['ask'] ?? null,
    given: Object.fromEntries(given.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}

/** The parameters without which the question cannot be asked. */
export const missing = ({ parameters }: Question, given: Readonly<Record<string, string>>): Parameter[] =>
  parameters.filter(({ name, optional, default: value }) => !optional && value === null && !given[name]);

/** The same question with less asked of it, each with the parameter that was let go: where no row answers, one of these may. */
export function wider({ parameters }: Question, given: Readonly<Record<string, string>>) {
  return parameters
    .filter(({ name, optional }) => optional && given[name])
    .map(({ name }) => ({ without: name, given: Object.fromEntries(Object.entries(given).filter(([key]) => key !== name)) }));
}

/** The same question of other things: one row a value that the data are known to hold. */
export function instead({ parameters }: Question, given: Readonly<Record<string, string>>) {
  return parameters
    .filter(({ optional, type }) => !optional && type !== 'Date' && type !== 'Integer')
    .flatMap(({ name, default: value, examples }) =>
      examples
        .filter((one) => one.value !== (given[name] ?? value) && one.label !== (given[name] ?? value))
        .slice(0, 4)
        .map((one) => ({ with: name, label: one.label, given: { ...given, [name]: one.value } })),
    );
}
