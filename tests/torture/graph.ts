import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { embeddedFile } from '../../graph/engines/embedded.ts';
import { openStore } from '../../graph/open.ts';
import { check } from '../../ingest/check/check.ts';
import { lineOf } from '../../ingest/check/finding.ts';
import { gazetteerFile } from '../../ingest/defaults.ts';
import { sourcesOf } from '../../ingest/editions.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import { statementsOfSource } from '../../ingest/load/rows.ts';

import { documents } from './documents.ts';
import { type Ended, folder, liantu } from './liantu.ts';

const catalogue = loadCatalogue();
const gazetteer = basename(gazetteerFile);

/** What stands in a graph. */
export interface Standing {
  hash: string;
  /** Statements of each source, by name. */
  statements: Map<string, number>;
  /** What the check finds wrong. */
  findings: string[];
}

/** Looks at all of a graph that nobody holds. */
export async function standing(env: NodeJS.ProcessEnv): Promise<Standing> {
  const store = await openStore(env);
  try {
    const graph = { store, catalogue };
    const statements = new Map<string, number>();
    for (const { id, name } of await sourcesOf(graph)) statements.set(name, (await statementsOfSource(graph, id)).length);
    const { findings } = await check(graph);
    return { hash: await fingerprint(graph), statements, findings: findings.map(lineOf) };
  } finally {
    await store.close();
  }
}

/** What a graph that was disturbed lacks of what it may not lack; undefined: nothing. Sources may be missing, none may be half there. */
export function harm(left: Standing, undisturbed: Standing): string | undefined {
  const [finding] = left.findings;
  if (finding !== undefined) return `the check finds: ${finding}`;
  // The gazetteer has a row for each region that the other sources name: it grows with them.
  for (const [name, statements] of left.statements)
    if (name !== gazetteer && statements !== undisturbed.statements.get(name))
      return `${name} has ${statements} of ${undisturbed.statements.get(name)} statements`;
  return undefined;
}

/** A graph of all documents that was ingested in peace. */
export interface Peace extends Standing {
  data: string;
  /** From the start of the command to its end, and from when it opened the graph. */
  milliseconds: { all: number; loading: number };
}

export async function undisturbed(): Promise<Peace> {
  const data = folder();
  const began = performance.now();
  let opened = began;
  await liantu(['ingest', ...documents], { LIANTU_DATA: data }, async () => {
    await present(join(data, embeddedFile));
    opened = performance.now();
  });
  const ended = performance.now();
  return { ...(await standing({ LIANTU_DATA: data })), data, milliseconds: { all: ended - began, loading: ended - opened } };
}

/** Waits until a file is there. */
export async function present(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(2);
}

/** Gives all documents once more; what is then other than in peace. */
export async function again(settings: NodeJS.ProcessEnv, whole: Standing): Promise<string | undefined> {
  const { code, err } = await liantu(['ingest', ...documents], settings);
  if (code !== 0) return `they cannot be given again: ${err.trim()}`;
  return (await standing(settings)).hash === whole.hash ? undefined : 'given again they give another graph';
}

/** What is wrong with the way in which a command refused; undefined where it ended with one line of the kind. */
export function refusal({ code, err }: Ended, says: RegExp): string | undefined {
  if (code === 0) return 'it was not refused';
  const [, line] = /^liantu: (.+)\n$/u.exec(err) ?? [];
  return code === 1 && line !== undefined && says.test(line) ? undefined : `it ended with ${code} and said: ${err.trim()}`;
}
