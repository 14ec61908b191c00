import type { DocumentContext } from './context.ts';
import type { DocumentMention, DocumentThing } from './thing.ts';

export function pointedAt(
  mention: DocumentMention,
  things: readonly DocumentThing[],
  { text, sentences, outline }: DocumentContext,
): DocumentThing | undefined {
  const name = mention.title.name;
  const all = things
    .flatMap((thing) => thing.mentions.map((one) => ({ thing, one })))
    .filter(({ one }) => one.title.start < mention.title.start);
  all.sort((a, b) => b.one.title.start - a.one.title.start);
  const block = outline.blocks[sentences[mention.title.sentence]?.block ?? -1];
  if (block?.type === 'item') {
    const own = all.find(({ one }) => one.title.start >= block.span.start && one.title.listed);
    if (own && fits(own.thing, name)) return own.thing;
  }
  const declared = /(?:以下|下)?(?:简)?称$/.test(text.slice(mention.title.start - 4, mention.title.start));
  if (declared) return all[0]?.thing;
  return (all.find(({ thing, one }) => fits(thing, name) && one.title.start > mention.title.start - 2500) ?? undefined)?.thing;
}

const fits = (thing: DocumentThing, name: string) =>
  thing.mentions.some((one) =>
    one.title.name
      .replace(/[“”\s]|（[^（）]*）/g, '')
      .replace(/(?<=.)的通知$/, (tail) => (name === '通知' ? tail : ''))
      .includes(name),
  ) || thing.mentions.some((one) => one.alias && one.title.name === name);
