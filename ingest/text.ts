import type { Standing } from '../graph/source.ts';
import type { Statement } from '../graph/statement.ts';
import { inherited } from './extract/inherited.ts';
import { readingOf } from './extract/reader.ts';
import { reported } from './extract/reported.ts';
import { rules } from './extract/rules.ts';
import type { Extraction } from './extraction.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { ledger } from './ledger.ts';
import { mend } from './mend/mend.ts';
import { outline } from './outline/outline.ts';

/** A text as it was read; `date` (EDTF) and `region` (name or code) tell what it does not say itself. */
export interface TextInput {
  name: string;
  text: string;
  sha256: string;
  date?: string;
  region?: string;
  standing?: Standing;
}

/** Everything a running text states, with the characters that say it: mend, outline, extract, resolve, ledger. Pure. */
export function extractText(input: TextInput, gazetteer: Gazetteer): Extraction {
  const id = `src-${input.sha256.slice(0, 12)}`;
  const clean = mend(input.text);
  const parts = outline(clean);
  const reading = readingOf(clean, parts, gazetteer, { source: id, date: input.date, region: input.region });
  const stated = rules.flatMap((rule) => rule(reading));
  const statements = unique([...stated, ...inherited(reading, stated), ...reported(reading, stated)]);
  const passages = ledger(
    id,
    clean,
    parts,
    statements.flatMap(({ evidence }) => evidence),
  );
  return {
    source: {
      id,
      name: input.name,
      title: parts.title ? clean.text.slice(parts.title.start, parts.title.end) : input.name,
      date: reading.date,
      sha256: input.sha256,
      length: input.text.length,
      // What follows the last line break is no line where it is nothing: the ledger sums to this.
      lines: passages.length,
      standing: input.standing ?? 'media',
    },
    passages,
    statements,
  };
}

/** A rule may say one thing twice (a list and its sum): once is enough. */
function unique(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [one.id, one])).values()];
}
