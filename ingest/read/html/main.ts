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
/** Readability goes over each element and its text many times: a page with more of them, or with deeper nesting, is read whole. */
const most = { elements: 20_000, depth: 120 };
const ofTheSite = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog']);
const namedSo =
  /(?:^|[\s_-])(?:nav|navbar|menu|bread ?crumbs?|crumbs?|position|footer|foot|copyright|side ?bar|share|related|recommend|comments?|toolbar|tools?|search|login|banner|logo|friendlink|links?)(?:$|[\s_-])/i;

/**
 * Finds the matter of a page. Readability tells where it is; what it would clean away in there (tables, short lines, headings)
 * stays, for each may hold a fact. Only menus go, and what holds none of the text it keeps and is full of links or named
 * after furniture of the site.
 */
export function mainOf(html: string): Main {
  const { document, measured } = numbered(html);
  const body = [...document.querySelectorAll('body')][0] ?? document;
  const kept = measured.elements > most.elements || measured.depth > most.depth ? new Set<string>() : keptBy(html);
  const holds = new Set<Markup>();
  const texts = [...document.querySelectorAll('*')].filter((node) => kept.has(attribute(node, mark)) && hasText(node));
  for (const text of texts)
    for (let node: Markup | null = text; node && !holds.has(node); node = node.parentNode) holds.add(node);
  return {
    document,
    root: narrowed(body, holds, new Set(texts)),
    skip: (node) => node.nodeType === 1 && ((!holds.has(node) && isFurniture(node)) || isMenu(node)),
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

/** Readability is typed for a browser's whole DOM and uses the part of it that our parser has. */
const Reader = Readability as unknown as new (
  document: MarkupDocument,
  options: { charThreshold: number; serializer(node: MarkupDocument): MarkupDocument },
) => { parse(): { content?: MarkupDocument | null } | null };

/** The marks of the elements that Readability keeps; none where it finds no article. */
function keptBy(html: string): Set<string> {
  const { document: copy } = numbered(html);
  const article = new Reader(copy, {
    charThreshold: 100,
    serializer: (node) => node,
  });
  try {
    const content = article.parse()?.content;
    return new Set(content ? [...content.querySelectorAll(`[${mark}]`)].map((node) => attribute(node, mark)) : []);
  } catch {
    // A page that it cannot walk: then all of it is the matter.
    return new Set();
  }
}

/** A page with its elements marked, so that what Readability keeps of a copy is found in it again. */
function numbered(html: string): { document: MarkupDocument; measured: typeof most } {
  const document = parseMarkup(html);
  const depths = new Map<Markup, number>();
  const measured = { elements: 0, depth: 0 };
  for (const node of document.querySelectorAll('*')) {
    node.setAttribute?.(mark, String(measured.elements++));
    const depth = (node.parentNode ? (depths.get(node.parentNode) ?? 0) : 0) + 1;
    depths.set(node, depth);
    measured.depth = Math.max(measured.depth, depth);
  }
  return { document, measured };
}

const hasText = (node: Markup): boolean =>
  [...node.childNodes].some((child) => child.nodeType === 3 && (child.textContent ?? '').trim() !== '');

function isFurniture(node: Markup): boolean {
  const name = node.localName ?? '';
  if (ofTheSite.has(name) || /^(?:navigation|banner|contentinfo|search|complementary)$/.test(attribute(node, 'role')))
    return true;
  if (namedSo.test(attribute(node, 'class')) || namedSo.test(attribute(node, 'id'))) return true;
  const { count, length } = linksOf(node);
  return count >= 3 && length > lengthOf(node) * 0.6;
}

/** Nothing but links of a few characters each: Readability keeps those of a page that has no frame. */
function isMenu(node: Markup): boolean {
  if (!/^(?:ul|ol|div|p|table|dl)$/.test(node.localName ?? '')) return false;
  const { count, length } = linksOf(node);
  return count >= 3 && length <= count * 6 && length >= lengthOf(node) * 0.9;
}

function linksOf(node: Markup): { count: number; length: number } {
  const links = linksIn(node);
  return { count: links.length, length: links.reduce((sum, link) => sum + lengthOf(link), 0) };
}

const linksIn = (node: Markup): Markup[] =>
  elementsOf(node).flatMap((child) => (child.localName === 'a' ? [child] : linksIn(child)));
const lengthOf = (node: Markup): number => (node.textContent ?? '').replace(/\s/g, '').length;
