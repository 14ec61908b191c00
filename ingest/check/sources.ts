import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Passage, Source } from '../../graph/source.ts';
import type { Graph } from '../load/graph.ts';
import { type Finding, shown } from './finding.ts';

/** A source as its passages give it. */
export interface SourceText {
  text: string;
  /** Where each passage starts, by its line. */
  starts: Map<number, number>;
}

const SourceRow = z.object({ source: z.object({ properties: Source.extend({ date: z.string().nullable().default(null) }) }) });
const PassageRow = z.object({ passage: z.object({ properties: Passage }) });

/** Reads every source back from its passages, and finds where these do not tile it or are not what was read. */
export async function checkSources({
  store,
  catalogue,
}: Graph): Promise<{ texts: Map<string, SourceText>; findings: Finding[] }> {
  const texts = new Map<string, SourceText>();
  const findings: Finding[] = [];
  for (const row of await store.read(catalogue.lookup['sources'] ?? '')) {
    const read = SourceRow.safeParse(row);
    if (!read.success) {
      findings.push({
        of: 'source',
        id: shown(row['source']),
        message: `is no source: ${z.prettifyError(read.error).split('\n')[0]}`,
      });
      continue;
    }
    const source = read.data.source.properties;
    const found = await store.read(catalogue.lookup['passages'] ?? '', { source: source.id, from: 0, to: source.length + 1 });
    const passages = found.flatMap((one) => PassageRow.safeParse(one).data?.passage.properties ?? []);
    if (passages.length < found.length)
      findings.push({ of: 'source', id: source.id, message: `${found.length - passages.length} of its passages are none` });
    texts.set(source.id, { text: textOf(passages), starts: new Map(passages.map(({ line, start }) => [line, start])) });
    findings.push(...ledgerFindings(source, passages).map((message): Finding => ({ of: 'source', id: source.id, message })));
  }
  return { texts, findings };
}

/** The ledger sums up: the passages cover the source from its first character to its last, each once, and are its text. */
function ledgerFindings(source: Source, passages: readonly Passage[]): string[] {
  const found: string[] = [];
  let end = 0;
  for (const [at, passage] of passages.entries()) {
    if (passage.start !== end)
      found.push(`characters ${end} to ${passage.start} are in ${passage.start > end ? 'no' : 'more than one'} passage`);
    if (passage.line !== at + 1 && found.length === 0)
      found.push(`passage ${passage.id} says line ${passage.line} and is the ${at + 1}th`);
    if (passage.text.length !== passage.end - passage.start) found.push(`passage ${passage.id} is not as long as its place`);
    end = passage.end;
  }
  if (end !== source.length) found.push(`its passages end at ${end} of ${source.length} characters`);
  if (found.length > 0) return found;
  const hash = createHash('sha256').update(textOf(passages), 'utf8').digest('hex');
  return hash === source.sha256 ? [] : ['its passages are not the text that was read: ingest it again'];
}

/** The passages at their places; blanks where one is missing, and of two at one place the first. */
function textOf(passages: readonly Passage[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { start, text } of passages) {
    parts.push(' '.repeat(Math.max(0, start - end)), text.slice(Math.max(0, end - start)));
    end = Math.max(end, start + text.length);
  }
  return parts.join('');
}
