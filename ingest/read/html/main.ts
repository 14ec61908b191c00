import { Readability } from '@mozilla/readability';
import { attribute, elementsOf, type Markup, type MarkupDocument, parseMarkup } from '../markup/markup.ts';

/** The part of a page that is its matter. */
export interface Main {
  document: MarkupDocument;
  root: Markup;
  /** Whether a node in it leads to other pages or belongs to the site. */
  skip: (node: Markup) => boolean;
}

const mark = 'data-liantu';
/** Readability scores each element several times: a page with more of them is read whole. */
const mostElements = 30_000;
const ofTheSite = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog']);
const namedSo =
  /(?:^|[\s_-])(?:nav|navbar|menu|bread ?crumbs?|crumbs?|position|footer|foot|copyright|side ?bar|share|related|recommend|comments?|toolbar|tools?|search|login|banner|logo|friendlink|links?)(?:$|[\s_-])/i;

/**
 * Finds the matter of a page. Readability tells where it is; what it would clean away in there (tables, short lines, headings)
 * stays, for each may hold a fact. Only what holds none of the text it keeps and is full of links, or is named after
 * furniture of the site, goes.
 */
export function mainOf(html: string): Main {
  const document = numbered(html);
  const body = [...document.querySelectorAll('body')][0] ?? document;
  const kept = keptBy(html);
  const holds = new Set<Markup>();
  const texts = [...document.querySelectorAll('*')].filter((node) => kept.has(attribute(node, mark)) && hasText(node));
  for (const text of texts)
    for (let node: Markup | null = text; node && !holds.has(node); node = node.parentNode) holds.add(node);
  return {
    document,
    root: narrowed(body, holds, new Set(texts)),
    skip: (node) => node.nodeType === 1 && !holds.has(node) && isFurniture(node),
  };
}

/** The smallest element around all text that is kept. */
function narrowed(body: Markup, holds: ReadonlySet<Markup>, texts: ReadonlySet<Markup>): Markup {
  let root = body;
  for (;;) {
    const [first, ...others] = elementsOf(root).filter((child) => holds.has(child));
    if (!first || others.length > 0 || texts.has(root) || texts.has(first)) return root;
    root = first;
  }
}

/** The marks of the elements that Readability keeps; none where it finds no article. */
function keptBy(html: string): Set<string> {
  const copy = numbered(html);
  const article = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 100,
    maxElemsToParse: mostElements,
    serializer: (node) => node as unknown as MarkupDocument,
  });
  try {
    const content = article.parse()?.content;
    return new Set(content ? [...content.querySelectorAll(`[${mark}]`)].map((node) => attribute(node, mark)) : []);
  } catch {
    // Too many elements, or a page that it cannot walk: then all of it is the matter.
    return new Set();
  }
}

function numbered(html: string): MarkupDocument {
  const document = parseMarkup(html);
  let number = 0;
  for (const node of document.querySelectorAll('*')) node.setAttribute?.(mark, String(number++));
  return document;
}

const hasText = (node: Markup): boolean =>
  [...node.childNodes].some((child) => child.nodeType === 3 && (child.textContent ?? '').trim() !== '');

function isFurniture(node: Markup): boolean {
  const name = node.localName ?? '';
  if (ofTheSite.has(name) || /^(?:navigation|banner|contentinfo|search|complementary)$/.test(attribute(node, 'role')))
    return true;
  if (namedSo.test(attribute(node, 'class')) || namedSo.test(attribute(node, 'id'))) return true;
  return /^(?:ul|ol|div|p|table|section|header|td|dl)$/.test(name) && isFullOfLinks(node);
}

function isFullOfLinks(node: Markup): boolean {
  const links = linksIn(node);
  const [linked, all] = [links.reduce((sum, link) => sum + lengthOf(link), 0), lengthOf(node)];
  return links.length >= 3 && linked > all * 0.6;
}

const linksIn = (node: Markup): Markup[] =>
  elementsOf(node).flatMap((child) => (child.localName === 'a' ? [child] : linksIn(child)));
const lengthOf = (node: Markup): number => (node.textContent ?? '').replace(/\s/g, '').length;
