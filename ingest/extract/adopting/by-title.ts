import type { Span } from '../../mend/clean.ts';
import { citedIn, dateOfDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { scopeOf } from './scope.ts';
import type { Adopting, Status } from './telling.ts';

/** The title of a document names the system: its region has it, from the day the text dates the document. */
export function byTitles(reading: Reading, span: Span): Adopting[] {
  return citedIn(reading, span).flatMap((cited): Adopting[] => {
    const { thing, mention } = cited;
    const [policy] = policiesNamed(reading.text, mention.title.title);
    const region = mention.region;
    if (
      mention.alias ||
      !policy ||
      !region ||
      region.kind === 'Nation' ||
      thing.genre === '会议' ||
      /(?:建议|提案|思考|研究|倡议)$|考察|学习|调研|研讨|观察|比较/.test(thing.name)
    )
      return [];
    const near = reading.text.slice(mention.title.title.start, mention.title.title.end);
    const status: Status = mention.title.draft ? 'planned' : acts.piloting.test(near) ? 'pilot' : 'adopted';
    return [
      {
        region,
        policy: policy.policy.name,
        status,
        date: dateOfDocument(cited),
        document: { thing, span: mention.title.title },
        scope: scopeOf(near, region),
        rule: 'adoption-by-title',
        at: [mention.title.title, mention.regionSpan],
      },
    ];
  });
}
