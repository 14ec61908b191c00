import { readFileSync } from 'node:fs';
import { project } from '../graph/project.ts';
import { defaultInputs } from '../ingest/defaults.ts';
import { readGazetteer } from '../ingest/inputs.ts';
import { mend } from '../ingest/mend/mend.ts';
import { outline } from '../ingest/outline/outline.ts';
import { extractText } from '../ingest/text.ts';
import type { Suite } from './suite.ts';

/** The stages from characters to a graph, on the restated edition, against reading its bytes as UTF-8. */
export async function ingestion(): Promise<Suite> {
  const bytes = readFileSync(defaultInputs[0]?.path ?? '');
  const text = bytes.toString('utf8');
  const input = { name: 'edition.txt', text, sha256: '0'.repeat(64) };
  const { gazetteer } = readGazetteer();
  const clean = mend(text);
  const { statements } = extractText(input, gazetteer);
  return {
    base: `decode ${bytes.length} bytes of UTF-8`,
    tasks: {
      decode: () => bytes.toString('utf8'),
      'find regions': () => gazetteer.find(text),
      mend: () => mend(text),
      outline: () => outline(clean),
      'all stages to statements': () => extractText(input, gazetteer),
      'project statements to a graph': () => project(statements),
    },
  };
}
