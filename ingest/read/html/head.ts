import { attribute, type Markup, type MarkupDocument } from '../markup/markup.ts';
import { linesOf } from '../markup/text.ts';
import type { Main } from './main.ts';

const dated = /\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}/u;
const keyed = /来源|來源|发布|發布|时间|時間|日期|成文|印发|文号|索引号|公开|作者/u;
/** What a page offers to do with it, behind its data. */
const tools = /(?<!\s)\s*[【[（(]?(?:字体|字号|打印|分享|收藏|浏览次数|点击数|阅读量)[\s\S]*$/u;
const squeezed = (text: string): string => text.replace(/\s/g, '');

/**
 * The lines that belong over the text of a page and stand outside it: its title, the line of data with its day and source,
 * else the same from the labels that government sites carry (ArticleTitle, PubDate, ContentSource).
 */
export function headOf({ document, root, skip }: Main, body: readonly string[]): string[] {
  const top = squeezed(body.slice(0, 12).join(''));
  const title = titleOf(document);
  const outside = linesOf(document, (node) => node === root || skip(node)).map((line) => line.replace(tools, '').trim());
  const data = outside.filter((line) => line.length <= 120 && dated.test(line) && keyed.test(line)).slice(0, 3);
  const labels = dated.test(`${top}${data.join('')}`) ? [] : labelled(document);
  return [...(title === '' || top.includes(squeezed(title)) ? [] : [title]), ...data, ...labels];
}

function titleOf(document: MarkupDocument): string {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map((node) => (node.textContent ?? '').trim());
  const [heading] = texts('h1').filter((text) => text !== '' && text.length <= 120);
  // 标题_栏目_站名: what comes after belongs to the site.
  const named = (texts('title')[0] ?? '').replace(/\s+/g, ' ').split(/ ?[_|｜]| [-–—] |--/u)[0] ?? '';
  return (heading ?? (meta(document, 'ArticleTitle') || meta(document, 'og:title') || named)).replace(/\s+/g, ' ');
}

function labelled(document: MarkupDocument): string[] {
  const published = meta(document, 'PubDate') || meta(document, 'article:published_time');
  const day = dated.exec(published)?.[0];
  const source = meta(document, 'ContentSource');
  const line = [day ? `发布时间：${day}` : '', source ? `来源：${source}` : ''].filter((part) => part !== '').join(' ');
  return line === '' ? [] : [line];
}

function meta(document: MarkupDocument, name: string): string {
  const is = (node: Markup) =>
    [attribute(node, 'name'), attribute(node, 'property')].some((given) => given.toLowerCase() === name.toLowerCase());
  const found = [...document.querySelectorAll('meta')].find(is);
  return found ? attribute(found, 'content').trim() : '';
}
