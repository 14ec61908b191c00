import { Command, Option } from 'commander';
import { pino } from 'pino';
import type { Catalogue, Question } from '../../cypher/question.ts';
import { LiantuError, NotFoundError, ParameterError, StoreError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../dataset.ts';
import { fromStore, quotesOf } from '../evidence/quotes.ts';
import { nearestNames } from '../names/distance.ts';
import { answering } from '../questions/answer.ts';
import { questionsPage } from '../questions/page.ts';
import { parametersSchema } from '../questions/parameters.ts';
import { validate } from '../routing/validate.ts';
import { type Answer, formats } from './ask/formats.ts';
import { listing, usage } from './ask/listing.ts';
import { askServer } from './ask/over-http.ts';

/** How the command comes to the graph and to its output. */
export interface AskAccess {
  catalogue(): Catalogue;
  store(): Promise<GraphStore>;
  print(text: string): Promise<void>;
}

interface Options {
  format: keyof typeof formats;
  evidence?: true;
  server?: string;
}

/** `liantu ask`: a question of the catalogue, asked of the store at hand; without a question the list of them. */
export function askCommand(access: AskAccess): Command {
  return new Command('ask')
    .description('ask a question of the graph; without a question, list what can be asked')
    .usage('[question] [--NAME VALUE]… [options]')
    .argument('[question]', 'its name, as followers; its parameters follow as --NAME VALUE, a thing by its id or any name')
    .addOption(new Option('--format <format>', 'of the answer').choices(Object.keys(formats)).default('table'))
    .option('--evidence', 'with the quotes that prove each row')
    .option('--server <url>', 'ask a running server, as http://127.0.0.1:3000, and not the graph on this machine')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (name: string | undefined, options: Options, { args }: Command) => {
      const catalogue = access.catalogue();
      if (name === undefined) return access.print(options.format === 'markdown' ? questionsPage(catalogue) : listing(catalogue));
      const question = questionNamed(name, catalogue);
      const given = readArguments(args.slice(1), question);
      // What is wrong with the words is told before a graph is opened or a server asked.
      const asked = hinted(question, () => validate(parametersSchema(question), given));
      const evidence = options.evidence === true;
      const answer =
        options.server === undefined
          ? await askStore(access, catalogue, question, asked, evidence)
          : await askServer(serverAt(options.server), question, given, { evidence, token: process.env['LIANTU_READ_TOKEN'] });
      await access.print(formats[options.format](answer));
    });
}

async function askStore(
  access: AskAccess,
  catalogue: Catalogue,
  question: Question,
  asked: Record<string, unknown>,
  evidence: boolean,
): Promise<Answer> {
  const store = await opened(access);
  try {
    const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
    const { rows, asOf, phrase } = await answering(service, question)(asked);
    const quotes = evidence ? await quotesOf(rows, fromStore(service)) : undefined;
    const { version } = await service.dataset();
    return { question, phrase, rows, asOf, dataset: version, ...(quotes ? { quotes } : {}) };
  } finally {
    await store.close();
  }
}

/** A graph that a server holds can be asked through it. */
async function opened(access: AskAccess): Promise<GraphStore> {
  try {
    return await access.store();
  } catch (error) {
    if (!(error instanceof StoreError) || !/holds/u.test(error.message)) throw error;
    throw new StoreError(
      `${error.message.split(':')[0]}: ask the server that runs on it, --server http://127.0.0.1:3000.`,
      error,
    );
  }
}

/** @throws LiantuError for what is no address of the web */
function serverAt(text: string): string {
  if (/^https?:\/\/[^\s/]/u.test(text) && URL.canParse(text)) return text;
  throw new LiantuError('invalid-arguments', `--server ${text.slice(0, 60)} is no address; one is http://127.0.0.1:3000.`);
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

/** The command line shows a message alone, in the words of the service: the nearest names go into it, and what takes parameters is the question. */
function hinted<Result>({ name }: Question, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const { parameter, allowed, nearest } = error;
    const message = error.message.replace('this resource takes', `${name} takes`);
    const hint = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
    throw new ParameterError(parameter, `${message}${hint}`, { allowed, nearest });
  }
}
