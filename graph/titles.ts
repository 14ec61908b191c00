import { slug } from './ids.ts';

/**
 * The matter of a document's title: without issuers, 关于印发…的通知 around it, quotes and signs. Two titles of one region
 * with the same matter are of one document.
 *
 * @example titleMatter('浙江省商务厅关于印发《产业链链长制试点方案》的通知') // '产业链链长制试点方案'
 */
export function titleMatter(title: string): string {
  let rest = slug(title).replace(/[、，,·\s]/g, '');
  const at = rest.indexOf('关于');
  if (at >= 0) rest = rest.slice(at + 2);
  rest = rest.replace(/^(?:印发|发布|公布|转发)/, '');
  return rest.replace(/(?:的通知)$/, '').replace(/[“”‘’]/g, '');
}

const draft = /征求意见|草案|送审稿|讨论稿|修订稿/u;
/** Shorter ones (工作方案, 政府工作报告) are titles of many documents. */
const shortest = 9;

/** What documents that are one have in common: region and matter; undefined where a title is too common to tell. */
export function sameDocumentKey(title: string, region: string | undefined): string | undefined {
  const matter = titleMatter(title);
  return region === undefined || matter.length < shortest || draft.test(title) ? undefined : `${region}|${matter}`;
}
