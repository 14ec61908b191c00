import { z } from 'zod';
import { dateSpan } from '../../graph/dates.ts';
import { ParameterError } from '../../graph/errors.ts';
import { Standing } from '../../graph/source.ts';
import type { Upload } from '../../graph/upload.ts';
import { type Bytes, either, json, upload } from '../routing/requestBody.ts';

/** Bytes: the digest that Liantu was made for has 80,000. */
const longest = { file: 20_000_000, text: 5_000_000 };

/** What a file is, as its sender says; what it is read as follows from its content and the ending of its name. */
const files = [
  'text/plain',
  'text/csv',
  'text/html',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/octet-stream',
];

const name = z
  .string()
  .regex(/^[^/\\]{1,200}$/u)
  .refine((text) => !/\p{Cc}/u.test(text))
  .describe('a name without a path, up to 200 characters');
const context = {
  date: z
    .string()
    .refine((text) => dateSpan(text) !== undefined)
    .optional()
    .describe('the date of the source: 2020, 2019-08 or 2020-05-18 (EDTF)'),
  region: z.string().regex(/\S/).optional().describe('the region that it speaks of where it names none, by full name or code'),
  standing: Standing.optional().describe(`what it rests on, ${Standing.options.join(', ')}; media where it is left out`),
};

/** What the query tells of a file. */
export const FileQuery = z.object({
  name: name.optional(),
  ...context,
  replace: z.enum(['true', 'false']).optional().describe('true to take the place of the source of the same name'),
});

const Text = z
  .strictObject({
    title: name,
    text: z.string().min(1).describe('its text'),
    ...context,
    replace: z.boolean().default(false).describe('true to take the place of the source of the same title'),
  })
  .meta({
    id: 'IngestText',
    examples: [{ title: '江西通知', text: '2020年4月28日，江西省印发《产业链链长制工作方案》。', date: '2020-04-28' }],
  });

/** A file as it is, or a text in JSON. */
export const ingestBody = either(json(Text, longest.text), upload(files, longest.file));

/** @throws ParameterError for a file without a name */
export async function uploadOf(query: z.output<typeof FileQuery>, body: z.output<typeof Text> | Bytes): Promise<Upload> {
  if (!('chunks' in body)) {
    const { title, text, replace } = body;
    return { ...known(body), name: `${title}.txt`, bytes: new TextEncoder().encode(text), replace };
  }
  if (query.name === undefined) throw new ParameterError('name', 'name is missing: give the name of the file, ?name=report.txt.');
  const all: Uint8Array[] = [];
  for await (const chunk of body.chunks) all.push(chunk);
  return { ...known(query), name: query.name, bytes: Buffer.concat(all), replace: query.replace === 'true' };
}

function known({ date, region, standing = 'media' }: Pick<z.output<typeof FileQuery>, keyof typeof context>) {
  return { ...(date === undefined ? {} : { date }), ...(region === undefined ? {} : { region }), standing };
}
