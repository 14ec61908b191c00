import { z } from 'zod';
import type { Parameter, Question } from '../../cypher/question.ts';
import { LiantuError, ParameterError } from '../../graph/errors.ts';
import { groupBy } from '../../graph/group.ts';
import { nearestNames } from '../names/distance.ts';
import { paging } from '../paging/cursor.ts';
import { idOf } from '../questions/address.ts';
import { describe } from '../questions/describe.ts';
import { examplesOf } from '../questions/examples.ts';
import { parametersSchema } from '../questions/parameters.ts';
import type { Service } from '../service.ts';
import { inputOf, type Json, once, schemaOf, type Tool } from './tool.ts';

/**
 * All questions as one tool with a line for each, and one that tells everything about a question: a tool for each would be
 * four times as long to read.
 * @param tools of the routes of the questions
 */
export function questionTools(service: Service, tools: readonly Tool[]): Tool[] {
  const { questions } = service.catalogue;
  const all = [...questions.values()];
  const examples = examplesOf(service);

  function named(value: Json | undefined, parameter: string): Question {
    const text = typeof value === 'string' ? value : '';
    const question = questions.get(text);
    if (question) return question;
    const names = [...questions.keys()];
    const told = text === '' ? `${parameter} is missing` : `There is no question ${text.slice(0, 60)}`;
    throw new ParameterError(parameter, `${told}: give the name of one.`, { allowed: names, nearest: nearestNames(text, names) });
  }

  return [
    {
      name: 'ask',
      description: catalogueOf(all),
      input: once(() =>
        inputOf({ question: z.enum(all.map(({ name }) => name)).describe('the name of a question'), ...formsOf(all), ...paging }),
      ),
      async call({ question, ...given }, signal) {
        const id = idOf(named(question, 'question'));
        const tool = tools.find(({ name }) => name === id);
        if (!tool) throw new LiantuError('internal', `There is no route ${id}.`);
        return tool.call(given, signal);
      },
    },
    {
      name: 'question',
      description: aboutOne,
      input: () => inputOf({ name: z.string().describe('the name of a question of the tool ask') }),
      async call({ name }) {
        const question = named(name, 'name');
        const { pinyin: _, path: __, ...told } = await describe(question, examples);
        return { data: { ...told, cypher: question.cypher }, meta: { dataset: (await service.dataset()).version } };
      },
    },
  ];
}

const aboutOne = [
  '问句说明：一个问题的参数及可取的值、各列、行的含义与局限、所运行的 Cypher。',
  'All about one question: its parameters with values that work, its columns, what its rows mean and do not mean, its Cypher.',
].join('\n');

/** Every question in a line: its name, what it takes, and its phrase. */
function catalogueOf(questions: readonly Question[]): string {
  const groups = groupBy(questions, ({ group }) => group ?? 'others');
  const lines = [...groups].flatMap(([group, own]) => [
    `[${group}]`,
    ...own.map(({ name, zh, en, parameters }) => `${name}(${parameters.map(taken).join(', ')}) ${zh} ${en}`),
  ]);
  return [
    '提问：从下列问题中选一个来问，每行答案都附证据。',
    'Answers one of these questions, every row with its evidence. Give what the question takes and nothing else: what stands after = is meant where you give nothing, and what has a ? may be left out. The tool question tells more of one.',
    ...lines,
  ].join('\n');
}

const taken = ({ name, optional, default: fallback }: Parameter) =>
  `${name}${fallback === null ? '' : `=${fallback}`}${optional ? '?' : ''}`;

/** What any of the questions takes, each parameter once; what is meant where it is not given stands in the line of a question. */
function formsOf(questions: readonly Question[]): Record<string, z.ZodType> {
  const all = questions.flatMap((question) => Object.entries(parametersSchema(question).shape));
  const byName = groupBy(all, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, own]) => [name, either(own.map(([, form]) => form))]));
}

function either(all: readonly z.ZodType[]): z.ZodType {
  const forms = all.map((form) => form.optional().meta({ ...form.meta(), default: undefined }));
  const [first, ...others] = new Map(forms.map((form) => [JSON.stringify(schemaOf(form)), form])).values();
  if (first === undefined || others.length === 0) return first ?? z.unknown();
  const described = [first, ...others].map((form) => form.description);
  return z
    .union([first, ...others])
    .optional()
    .describe([...new Set(described)].join('; or '));
}
