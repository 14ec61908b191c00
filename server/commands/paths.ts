import { Command, Option } from 'commander';
import { pino } from 'pino';
import { z } from 'zod';
import type { Catalogue } from '../../cypher/question.ts';
import { ParameterError } from '../../graph/errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../dataset.ts';
import { formatNames, partNames } from '../export/formats.ts';
import type { PathsAnswer } from '../paths/answer.ts';
import { exportedPaths } from '../paths/exported.ts';
import { findPaths } from '../paths/paths.ts';
import { PathQuery } from '../paths/query.ts';
import { readersOf } from '../paths/reader.ts';
import { validate } from '../routing/validate.ts';

interface Access {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
  print(text: string | Uint8Array): Promise<void>;
}

type Language = 'zh' | 'en';

interface Options extends Record<string, unknown> {
  language: Language;
  format?: string;
  part?: string;
}

/** `liantu paths FROM TO`: what the API answers at /api/v1/paths, with its parameters as options, to be read or as JSON. */
export function pathsCommand(access: Access): Command {
  const command = new Command('paths')
    .description('how two things are connected: the best paths, each relation as a sentence with the words that prove it')
    .argument('<from>', 'a thing by its id or any name that it is known by')
    .argument('<to>', 'another thing')
    .addOption(new Option('--language <language>', 'of the sentences').choices(['zh', 'en']).default('zh'))
    .option('--json', 'print the answer of the API')
    .addOption(new Option('--format <format>', 'print them as an export').choices(formatNames).conflicts('json'))
    .addOption(new Option('--part <part>', 'of csv; all of them in one zip where none is given').choices(partNames));
  for (const [name, schema] of Object.entries(PathQuery.shape))
    if (name !== 'from' && name !== 'to')
      command.option(
        `--${kebab(name)} ${isList(schema) ? '<values...>' : '<value>'}`,
        `${schema.description}${standard(schema)}`,
      );
  return command.action(async (from: string, to: string, { json, language, format, part, ...options }: Options) => {
    if (part !== undefined && format === undefined)
      throw new ParameterError('part', 'part: name a format that has parts, --format csv.');
    const given = Object.entries({ from, to, ...options }).map(([name, value]) => [name, [value].flat().map(String)] as const);
    const asked = validate(PathQuery, new Map(given));
    const [store, catalogue] = [await access.store(), access.catalogue()];
    try {
      const service = { store, catalogue, dataset: datasetOf({ store, catalogue }), log: pino({ level: 'silent' }) };
      const { version } = await service.dataset();
      const answer = await findPaths(service, readersOf(service)(version), asked);
      if (format === undefined) await access.print(json ? `${JSON.stringify(answer, null, 2)}\n` : told(answer, language));
      else for await (const piece of (await exportedPaths(service, answer, { format, part })).content) await access.print(piece);
    } finally {
      await store.close();
    }
  });
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What holds where the option is left out. */
function standard(schema: z.ZodType): string {
  const { data } = schema.safeParse(undefined);
  return typeof data === 'string' || typeof data === 'number' ? `; ${data} where left out` : '';
}

function isList(schema: z.core.$ZodType): boolean {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray;
}

/** The paths as text: of each the things in their order, then a line a relation with the words that prove it best. */
function told({ data, meta }: PathsAnswer, language: Language): string {
  const paths = data.map(({ cost, things, hops }, at) =>
    [
      `${at + 1}. ${things.map(({ label }) => label).join(' → ')}  (${cost})`,
      ...hops.flatMap(({ sentence, quotes: [first] }) => [
        `   ${sentence[language]}`,
        ...(first ? [`     “${inOneLine(first.quote)}” ${first.source.title}:${first.line}`] : []),
      ]),
    ].join('\n'),
  );
  return `${[...paths, meta.explanation[language]].join('\n\n')}\n`;
}

const inOneLine = (quote: string) => quote.replace(/\s+/gu, ' ');
