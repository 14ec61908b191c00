import { namedId } from '../../graph/ids.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { evidenceOf, type Span } from '../mend/clean.ts';
import { firstFrom } from '../sorted.ts';
import type { Reading } from './reading.ts';
import { say } from './say.ts';

const reportable: readonly Kind[] = ['Adoption', 'Leadership', 'Mechanism', 'Observation', 'Person', 'Expert'];

/** The media of the articles, and which of the things that the other rules found each has reported. */
export function reported(reading: Reading, statements: readonly Statement[]): Statement[] {
  const out = new Map<string, Statement>();
  const put = (one: Statement | undefined) => one && out.set(one.id, one);
  const placed = statements
    .flatMap(({ subject, evidence: [at] }) => (at && reportable.includes(subject.kind) ? [{ subject, at }] : []))
    .sort((a, b) => a.at.start - b.at.start);
  const starts = placed.map(({ at }) => at.start);
  for (const block of reading.outline.blocks) {
    const { media } = block.context;
    if (media.length === 0) continue;
    const runs = evidenceOf(reading.clean, block.span, reading.source, reading.lines);
    const [start, end] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0];
    const things = new Map<string, Thing>();
    for (let at = firstFrom(starts, start); (starts[at] ?? end) < end; at++) {
      const told = placed[at];
      if (told && told.at.end <= end) things.set(told.subject.id, told.subject);
    }
    for (const span of media) {
      const medium = mediumOf(reading, span);
      put(say(reading, { subject: medium, predicate: 'name', value: medium.name, rule: 'medium-named', at: [span] }));
      for (const subject of things.values())
        put(say(reading, { subject, predicate: 'REPORTED_BY', object: medium, rule: 'article-source', at: [span] }));
    }
  }
  return [...out.values()];
}

function mediumOf(reading: Reading, span: Span) {
  const name = reading.text.slice(span.start, span.end).replace(/[《》\s]/g, '');
  return { id: namedId('Medium', name), kind: 'Medium' as const, name };
}
