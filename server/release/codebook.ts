import { z } from 'zod';
import { components } from '../../graph/components.ts';
import { kindNames, kinds } from '../../graph/kinds.ts';
import { type Attribute, attributes, type Relation, relations } from '../../graph/predicates.ts';
import * as words from './words.ts';

const Meaning = { zh: z.string(), en: z.string() };
const Word = z.object({ word: z.string(), ...Meaning }).meta({ id: 'Word' });

/** Every word of the data and what it means. */
export const Codebook = z
  .object({
    kinds: z.array(z.object({ kind: z.enum(kindNames), labels: z.array(z.string()), ...Meaning })),
    attributes: z.array(
      z.object({
        name: z.string(),
        of: z.array(z.enum(kindNames)).describe('kinds that have it'),
        type: z.string(),
        choose: z.string().describe('how several statements become one value; see choices'),
        values: z.array(z.string()).nullable().describe('the only values there are; null: any'),
        ...Meaning,
      }),
    ),
    relations: z.array(
      z.object({
        type: z.string(),
        field: z.string().describe('what its ends are called in lists and filters'),
        from: z.array(z.enum(kindNames)),
        to: z.array(z.enum(kindNames)),
        ...Meaning,
      }),
    ),
    components: z.array(Word).describe('parts of a way of working, whatever their wording'),
    statement: z.array(Word).describe('what each part of a statement says'),
    assertions: z.array(Word),
    modalities: z.array(Word),
    polarities: z.array(Word),
    choices: z.array(Word),
    standings: z.array(Word).describe('what a source rests on'),
    ledgers: z.array(Word).describe('what became of a line of a source'),
    dates: z.array(z.object(Meaning)),
  })
  .meta({ id: 'Codebook' });

export type Codebook = z.output<typeof Codebook>;

/** The codebook, made from the vocabulary. */
export function codebook(): Codebook {
  return {
    kinds: kindNames.map((kind) => ({ kind, ...kinds[kind], labels: [...kinds[kind].labels] })),
    attributes: Object.entries<Attribute>(attributes).map(([name, { of, type, choose, values, zh, en }]) => ({
      name,
      of: of === 'every' ? [...kindNames] : [...of],
      type,
      choose,
      values: values ? [...values] : null,
      zh,
      en,
    })),
    relations: Object.entries<Relation>(relations).map(([type, { field, from, to, zh, en }]) => ({
      type,
      field,
      from: [...from],
      to: [...to],
      zh,
      en,
    })),
    components: components.map(({ id, zh, en }) => ({ word: id, zh, en })),
    statement: listed(words.statementParts),
    assertions: listed(words.assertions),
    modalities: listed(words.modalities),
    polarities: listed(words.polarities),
    choices: listed(words.choices),
    standings: listed(words.standings),
    ledgers: listed(words.ledgers),
    dates: words.dates,
  };
}

const listed = (all: Record<string, words.Meaning>) => Object.entries(all).map(([word, meaning]) => ({ word, ...meaning }));
