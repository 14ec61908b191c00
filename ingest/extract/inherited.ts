import { type Kind, regionKinds } from '../../graph/kinds.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { statement } from '../../graph/statement.ts';
import type { Reading } from './reading.ts';

/**
 * Names of regions that are ends of statements and that the text itself does not name: 省长 in a text on a city is of its
 * province. The evidence is that of the statement that led there.
 */
export function inherited(reading: Reading, statements: readonly Statement[]): Statement[] {
  const named = new Set(statements.filter(({ predicate }) => predicate === 'name').map(({ subject }) => subject.id));
  const isRegion = (thing: Thing) => (regionKinds as readonly Kind[]).includes(thing.kind);
  const out: Statement[] = [];
  for (const one of statements)
    for (const thing of [one.subject, one.object]) {
      if (!thing || !isRegion(thing) || named.has(thing.id)) continue;
      const region = reading.frames.region(thing.id);
      if (!region) continue;
      named.add(thing.id);
      out.push(
        statement({
          subject: thing,
          predicate: 'name',
          value: region.name,
          rule: 'region-inherited',
          confidence: one.confidence,
          evidence: one.evidence,
        }),
      );
    }
  return out;
}
