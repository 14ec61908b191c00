import { ParameterError } from '../../graph/errors.ts';
import { nearestNames } from '../names/distance.ts';
import { resolveThing } from '../names/resolve.ts';
import type { RawQuery } from '../routing/query.ts';
import type { Service } from '../service.ts';
import { answerTo } from './answer.ts';
import { withAround } from './around.ts';
import type { Format } from './format.ts';
import { formatNames, formats } from './formats.ts';
import type { ExportedGraph } from './graph.ts';
import { readGraph } from './read.ts';
import { zipMedia, zipped } from './zip.ts';

/** How something is written. */
export interface Written {
  format: string;
  /** Of a format that has parts; all of them in one zip where none is given. */
  part?: string | undefined;
}

export interface ExportAsked extends Written {
  /** The graph of an answer alone. */
  question?: string | undefined;
  /** The parameters of the question. */
  parameters: RawQuery;
  /** Ids or names of things: the graph of these alone. */
  things?: readonly string[] | undefined;
}

export interface Exported {
  media: string;
  filename: string;
  content: AsyncIterable<string | Uint8Array>;
}

/**
 * The whole graph, or that of an answer or of some things, in a format.
 * @throws ParameterError for what does not go together, and as the question does; StoreError when the store does not answer.
 */
export async function exported(service: Service, asked: ExportAsked): Promise<Exported> {
  if (asked.part === 'rows' && asked.question === undefined && formatOf(asked.format).parts?.includes('rows'))
    throw new ParameterError('part', 'part: rows are those of an answer; name a question, for example question=followers.');
  return fileOf(asked, asked.question ?? (asked.things ? 'things' : 'graph'), () => graphOf(service, asked));
}

/**
 * A graph as a file.
 * @param of what it is the graph of, for its name
 * @param read is asked once it is known that the format can be written
 * @throws ParameterError for a format that is none, or a part that it has not
 */
export async function fileOf(asked: Written, of: string, read: () => Promise<ExportedGraph>): Promise<Exported> {
  const format = formatOf(asked.format);
  const part = partOf(format, asked.part);
  const graph = await read();
  const name = ['liantu', graph.dataset, of].join('-');
  if (format.parts && part === undefined) return wholeOf(format, format.parts, graph, name);
  const filename = `${part === undefined ? name : `${name}-${part}`}.${format.extension}`;
  return { media: format.media, filename, content: format.write(graph, part ?? '') };
}

/** All parts as one file; of a graph that answers no question there are no rows. */
function wholeOf({ extension, write }: Format, parts: readonly string[], graph: ExportedGraph, name: string): Exported {
  const there = parts.filter((part) => part !== 'rows' || graph.answer);
  const entries = there.map((part) => ({ name: `${part}.${extension}`, content: write(graph, part) }));
  return { media: zipMedia, filename: `${name}-${extension}.zip`, content: zipped(entries) };
}

function formatOf(name: string): Format {
  const found = formats.find((one) => one.name === name);
  if (found) return found;
  const hints = { allowed: formatNames, nearest: nearestNames(name, formatNames) };
  throw new ParameterError('format', `format: ${name.slice(0, 60)} is not one of ${formatNames.join(', ')}.`, hints);
}

function partOf({ name, parts = [] }: Format, part: string | undefined): string | undefined {
  if (part === undefined) return;
  if (!parts.includes(part)) {
    const takes = parts.length === 0 ? `${name} is one whole, leave it out` : `${name} has ${parts.join(', ')}`;
    throw new ParameterError('part', `part: ${part.slice(0, 60)} is no part; ${takes}.`, { allowed: parts });
  }
  return part;
}

async function graphOf(service: Service, { question, parameters, things }: ExportAsked): Promise<ExportedGraph> {
  if (question !== undefined && things)
    throw new ParameterError('thing', 'thing: give a question or things, not both: an export is of one of them.');
  if (question !== undefined) {
    const { answer, things: named } = await answerTo(service, question, parameters);
    return readGraph(service, { title: { zh: answer.zh, en: answer.en }, answer }, await withAround(service, named));
  }
  const [stray] = parameters.keys();
  if (stray !== undefined)
    throw new ParameterError(stray, `${stray} belongs to a question; name it too, for example question=followers.`);
  if (!things) return readGraph(service, { title: { zh: '全图', en: 'The whole graph' }, answer: null });
  const known = await Promise.all(things.map((one) => resolveThing(service, 'thing', 'Thing', one)));
  const labels = known.map(({ label }) => label).join('、');
  const title = { zh: `${labels}及其间关系`, en: `${labels} and what relates them` };
  return readGraph(service, { title, answer: null }, await withAround(service, new Set(known.map(({ id }) => id))));
}
