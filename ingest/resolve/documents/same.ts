import { titleMatter } from '../../../graph/titles.ts';
import type { DocumentMention, DocumentThing } from './thing.ts';

export function sameAs(thing: DocumentThing, mention: DocumentMention): string | undefined {
  const numbers = thing.mentions.flatMap((one) => (one.number ? [one.number] : []));
  if (mention.number && numbers.includes(mention.number)) return `same number ${mention.number}`;
  if (mention.number && numbers.length > 0) return undefined;
  if (thing.draft !== mention.title.draft) return undefined;
  const region = thing.region?.id === mention.region?.id;
  if (region && titleMatter(thing.name) === titleMatter(mention.title.name)) return 'same title and region';
  const report = /政府工作报告$/;
  if (region && thing.region && report.test(thing.name) && report.test(mention.title.name))
    return 'a work report of the same government';
  return undefined;
}
