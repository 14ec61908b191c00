import { documentId } from '../../../graph/ids.ts';
import type { Title } from '../../extract/titles/title.ts';
import { pointedAt } from './alias.ts';
import type { DocumentContext } from './context.ts';
import { mentionOf } from './mention.ts';
import { sameAs } from './same.ts';
import { slips } from './slips.ts';
import type { DocumentMention, DocumentThing } from './thing.ts';

/** Documents from titles: one document stated twice becomes one thing, near names stay apart. */
export function documentsOf(titles: readonly Title[], context: DocumentContext): DocumentThing[] {
  const things: DocumentThing[] = [];
  const pending: DocumentMention[] = [];
  for (const title of titles) {
    const mention = mentionOf(title, context);
    if (title.alias) {
      const thing = pointedAt(mention, things, context);
      if (thing) thing.mentions.push({ ...mention, alias: true });
      continue;
    }
    pending.push(mention);
    const same = things.map((thing) => ({ thing, why: sameAs(thing, mention) })).find((one) => one.why);
    if (same?.why) {
      same.thing.mentions.push(mention);
      same.thing.merges.push({ mention: title, why: same.why });
      if (mention.number && !same.thing.mentions.some((one) => one.number && one !== mention)) same.thing.id = mention.number;
    } else
      things.push({
        id: documentId({ number: mention.number, title: title.name, region: mention.region?.id ?? null }),
        kind: 'Document',
        name: title.name,
        region: mention.region,
        genre: title.genre,
        draft: title.draft,
        mentions: [mention],
        merges: [],
        likely: null,
      });
  }
  return slips(things);
}
