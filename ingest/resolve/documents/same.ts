import { slug } from '../../../graph/ids.ts';
import type { DocumentMention, DocumentThing } from './thing.ts';

/** The matter of a title, without issuers, 关于印发…的通知 around it, brackets and quotes. */
export function core(name: string): string {
  let rest = slug(name).replace(/[、，,·\s]/g, '');
  const at = rest.indexOf('关于');
  if (at >= 0) rest = rest.slice(at + 2);
  rest = rest.replace(/^(?:印发|发布|公布|转发)/, '');
  return rest.replace(/(?:的通知)$/, '').replace(/[“”‘’]/g, '');
}

export function sameAs(thing: DocumentThing, mention: DocumentMention): string | undefined {
  const numbers = thing.mentions.flatMap((one) => (one.number ? [one.number] : []));
  if (mention.number && numbers.includes(mention.number)) return `same number ${mention.number}`;
  if (mention.number && numbers.length > 0) return undefined;
  if (thing.draft !== mention.title.draft) return undefined;
  const region = thing.region?.id === mention.region?.id;
  if (region && core(thing.name) === core(mention.title.name)) return 'same title and region';
  const report = /政府工作报告$/;
  if (region && thing.region && report.test(thing.name) && report.test(mention.title.name))
    return 'a work report of the same government';
  return undefined;
}
