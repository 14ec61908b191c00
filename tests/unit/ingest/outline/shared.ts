import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from '@jest/globals';

const shared = new URL('../../../../../shared/', import.meta.url);

/** The digest as published: input for development, no part of the project, so a clone may lack it. */
export const digest = at('digest.txt');

/** The annotated texts by name, without their three lines about themselves. */
export const annotated = texts();

/** Runs where the shared texts are there; else one line says what to do. */
export const whenShared = digest ? test : test.skip;
if (!digest) console.info('Skipped: put the published digest at ../shared/digest.txt to test the outline on it.');

function at(path: string): string {
  const file = new URL(path, shared);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function texts(): Map<string, string> {
  const folder = new URL('annotated/docs/', shared);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  return new Map(names.map((name) => [name.slice(0, 2), at(`annotated/docs/${name}`).replace(/^(?:#.*\n){3}\n*/, '')]));
}
