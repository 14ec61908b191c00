import { Command, Option } from 'commander';
import pino from 'pino';
import type { Catalogue, Question } from '../../cypher/question.ts';
import { LiantuError, NotFoundError, ParameterError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../dataset.ts';
import { nearestNames } from '../names/distance.ts';
import { answering } from '../questions/answer.ts';
import { questionsPage } from '../questions/page.ts';
import { parametersSchema } from '../questions/parameters.ts';
import { validate } from '../routing/validate.ts';
import type { Service } from '../service.ts';
import { formats } from './ask/formats.ts';
import { listing, usage } from './ask/listing.ts';
import { quotesOf } from './ask/quotes.ts';

/** How the command comes to the graph and to its output. */
export interface AskAccess {
  catalogue(): Catalogue;
  store(): Promise<GraphStore>;
  print(text: string): Promise<void>;
}

interface Options {
  format: keyof typeof formats;
  evidence?: true;
}

/** `liantu ask`: a question of the catalogue, asked of the store at hand; without a question the list of them. */
export function askCommand(access: AskAccess): Command {
  return new Command('ask')
    .description('ask a question of the graph; without a question, list what can be asked')
    .usage('[question] [--NAME VALUE]… [options]')
    .argument('[question]', 'its name, as followers; its parameters follow as --NAME VALUE, a thing by its id or any name')
    .addOption(new Option('--format <format>', 'of the answer').choices(Object.keys(formats)).default('table'))
    .option('--evidence', 'with the quotes that prove each row')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (name: string | undefined, options: Options, { args }: Command) => {
      const catalogue = access.catalogue();
      if (name === undefined) return access.print(options.format === 'markdown' ? questionsPage(catalogue) : listing(catalogue));
      const question = questionNamed(name, catalogue);
      const given = readArguments(args.slice(1), question);
      const store = await access.store();
      try {
        const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
        await access.print(await answerTo(question, given, service, options));
      } finally {
        await store.close();
      }
    });
}

async function answerTo(
  question: Question,
  given: ReadonlyMap<string, readonly string[]>,
  service: Service,
  { format, evidence }: Options,
): Promise<string> {
  const asked = hinted(() => validate(parametersSchema(question), given));
  const { rows, asOf, phrase } = await answering(service, question)(asked);
  const quotes = evidence ? await quotesOf(service, rows) : undefined;
  const { version } = await service.dataset();
  return formats[format]({ question, phrase, rows, asOf, dataset: version, ...(quotes ? { quotes } : {}) });
}

/** @throws NotFoundError with the nearest names */
function questionNamed(name: string, { questions }: Catalogue): Question {
  const found = questions.get(name);
  if (found) return found;
  const nearest = nearestNames(name, [...questions.keys()]);
  const hint = nearest.length > 0 ? `did you mean ${nearest.join(' or ')}?` : '';
  throw new NotFoundError(
    `There is no question ${name.slice(0, 60)}; ${hint} liantu ask lists all.`.replace(';  ', '; '),
    nearest,
  );
}

/** `--region 浙江 --asOf=2020` as the values of each name. @throws LiantuError for a word that belongs to no name */
function readArguments(words: readonly string[], question: Question): Map<string, string[]> {
  const given = new Map<string, string[]>();
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, joined] = /^--([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
    if (name === undefined)
      throw new LiantuError('invalid-arguments', `${word.slice(0, 60)} is the value of no parameter; ${usage(question)}.`);
    const value = joined ?? rest.shift();
    if (value === undefined) throw new LiantuError('invalid-arguments', `--${name} has no value; ${usage(question)}.`);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

/** The command line shows a message alone: the nearest names go into it. */
function hinted<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ParameterError) || error.nearest.length === 0) throw error;
    const { parameter, allowed, nearest, message } = error;
    throw new ParameterError(parameter, `${message} Nearest: ${nearest.join(', ')}.`, { allowed, nearest });
  }
}
