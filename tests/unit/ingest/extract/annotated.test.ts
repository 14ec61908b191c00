import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { extraction, facts, wrong } from './made.ts';

const folder = fileURLToPath(new URL('../../../../../shared/annotated', import.meta.url));
const suite = existsSync(join(folder, 'score.py')) ? describe : describe.skip;
const kinds = ['documents', 'regions', 'adoptions', 'leaders', 'clusters', 'mechanisms', 'experts', 'diffusion'] as const;
const Score = z.looseObject({ macro_f1: z.number() });
const Kind = z.looseObject({ precision: z.number(), f1: z.number() });

/** Texts without the three lines that tell where they are from. */
const texts = () =>
  readdirSync(join(folder, 'docs'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name,
      text: readFileSync(join(folder, 'docs', name), 'utf8')
        .split('\n')
        .slice(3)
        .join('\n'),
    }));

suite('on the annotated texts (../shared/annotated)', () => {
  test('every statement re-slices and is of the vocabulary', () => {
    expect(texts().flatMap(({ text }) => wrong(text, extraction(text).statements))).toEqual([]);
  });

  test('what is found agrees with the gold by kind', () => {
    const out = mkdtempSync(join(tmpdir(), 'liantu-'));
    for (const { name, text } of texts())
      writeFileSync(join(out, name.replace('.txt', '.pred.json')), JSON.stringify(facts(text)));
    const printed = execFileSync('python3', [join(folder, 'score.py'), join(folder, 'docs'), out, '--json'], {
      encoding: 'utf8',
    });
    rmSync(out, { recursive: true });
    const score = Score.parse(JSON.parse(printed));
    expect(score.macro_f1).toBeGreaterThanOrEqual(0.97);
    for (const kind of kinds) expect([kind, Kind.parse(score[kind]).f1 >= 0.92]).toEqual([kind, true]);
  });
});
