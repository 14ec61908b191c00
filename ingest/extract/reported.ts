import { namedId } from '../../graph/ids.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { Statement } from '../../graph/statement.ts';
import { evidenceOf, type Span } from '../mend/clean.ts';
import type { Reading } from './reading.ts';
import { say } from './say.ts';

const reportable: readonly Kind[] = ['Adoption', 'Leadership', 'Mechanism', 'Observation', 'Person', 'Expert'];

/** The media of the articles, and which of the things that the other rules found each has reported. */
export function reported(reading: Reading, statements: readonly Statement[]): Statement[] {
  const out = new Map<string, Statement>();
  const put = (one: Statement | undefined) => one && out.set(one.id, one);
  for (const block of reading.outline.blocks) {
    const { media } = block.context;
    if (media.length === 0) continue;
    const [first] = evidenceOf(reading.clean, block.span, reading.source, reading.lines);
    const last = evidenceOf(reading.clean, block.span, reading.source, reading.lines).at(-1);
    for (const span of media) {
      const medium = mediumOf(reading, span);
      put(say(reading, { subject: medium, predicate: 'name', value: medium.name, rule: 'medium-named', at: [span] }));
      const inside = statements.filter(
        ({ evidence: [at] }) => at && first && last && at.start >= first.start && at.end <= last.end,
      );
      const things = new Map(
        inside.filter(({ subject }) => reportable.includes(subject.kind)).map((one) => [one.subject.id, one.subject]),
      );
      for (const subject of things.values())
        put(say(reading, { subject, predicate: 'REPORTED_BY', object: medium, rule: 'article-source', at: [span] }));
    }
  }
  return [...out.values()];
}

function mediumOf(reading: Reading, span: Span) {
  const name = reading.clean.text.slice(span.start, span.end).replace(/[《》\s]/g, '');
  return { id: namedId('Medium', name), kind: 'Medium' as const, name };
}
