import { CalledOffError, InputError } from '../graph/errors.ts';
import { threads } from '../graph/threads.ts';
import type { Upload } from '../graph/upload.ts';
import type { Difference } from './editions.ts';
import { sourcesOf } from './editions.ts';
import { type Effect, effectOf, pictureOf } from './effect.ts';
import { extractGazetteer } from './gazetteer/extraction.ts';
import { ingestExtraction } from './ingest.ts';
import { readGazetteer } from './inputs.ts';
import type { Graph } from './load/graph.ts';
import { defineSchema } from './load/load.ts';
import { statementsOfSource } from './load/rows.ts';
import type { Report } from './report.ts';
import type { Extracted } from './worker.ts';

/** What the asker is told, and how the asker says that it is not wanted any more: until the last of it is written. */
export interface Watch {
  say(step: 'reading' | 'loading'): void;
  signal: AbortSignal;
}

/** What an input gave and what it changed. */
export interface Uploaded extends Pick<Report, 'source' | 'name' | 'lines'>, Effect {
  statements: { added: number; removed: number; unchanged: number };
  earlier: string[];
  edition: Difference | null;
}

/** Milliseconds that an input may be read for, and megabytes that reading it may take. */
const limits = { patience: 600_000, memory: 2_048 };

/**
 * Takes inputs into a graph that is open, each read in a thread of its own.
 * @returns undefined from the taking where it was called off; nothing of it is written then
 */
export function uploads(graph: Graph): (upload: Upload, watch: Watch) => Promise<Uploaded | undefined> {
  const regions = readGazetteer();
  const { ask } = threads<Upload, Extracted>(new URL('./worker.js', import.meta.url), {
    most: 1,
    waiting: 1,
    memory: limits.memory,
  });

  return async (upload, { say, signal }) => {
    say('reading');
    const answer = await ask(upload, { patience: limits.patience, signal });
    if (answer === 'gone') return undefined;
    if (typeof answer === 'string') throw new InputError(`${upload.name} takes too long to read: give it in parts.`);
    if ('unreadable' in answer) throw new InputError(answer.unreadable);
    const { extraction } = answer;

    const touched = await touchedBy(extraction.statements);
    if (signal.aborted) return undefined;
    say('loading');
    await defineSchema(graph);
    const before = await pictureOf(graph, touched);
    const ingested = await ingestExtraction(extraction, regions, graph, { replace: upload.replace, signal }).catch(calledOff);
    if (!ingested) return undefined;
    const { source, name, lines, loaded, earlier, difference } = ingested;
    return {
      source,
      name,
      lines,
      statements: loaded ?? { added: 0, removed: 0, unchanged: 0 },
      ...effectOf(before, await pictureOf(graph, touched)),
      earlier,
      edition: difference,
    };

    /** Every thing that the load may draw anew: those that it speaks of, those that the sources of its name do, and where they lie. */
    async function touchedBy(statements: typeof extraction.statements): Promise<string[]> {
      const named = (await sourcesOf(graph)).filter((one) => one.name === upload.name || one.id === extraction.source.id);
      const others = await Promise.all(named.map(({ id }) => statementsOfSource(graph, id)));
      const mentioned = endsOf([...statements, ...others.flat()]);
      return [...new Set([...mentioned, ...endsOf(extractGazetteer(regions.csv, regions.gazetteer, mentioned).statements)])];
    }
  };
}

function calledOff(error: unknown): undefined {
  if (!(error instanceof CalledOffError)) throw error;
}

const endsOf = (statements: readonly { subject: { id: string }; object?: { id: string } | undefined }[]): string[] => [
  ...new Set(statements.flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id]))),
];
