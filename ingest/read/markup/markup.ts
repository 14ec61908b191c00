import { parseHTML } from 'linkedom';

/** The part of the DOM that is read. The project is compiled without the library of the browser, hence an interface of its own. */
export interface Markup {
  /** 1 an element, 3 a text, 8 a comment, 9 the document. */
  readonly nodeType: number;
  /** In lower case; undefined for a text. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Markup>;
  readonly parentNode: Markup | null;
  getAttribute?(name: string): string | null;
  setAttribute?(name: string, value: string): void;
}

/** What Readability takes and gives back is the library's own document. */
export interface MarkupDocument extends Markup {
  querySelectorAll(selector: string): Iterable<Markup>;
}

/** Parses a page or a fragment of one. Nothing in it is run and nothing fetched. */
export function parseMarkup(html: string): MarkupDocument {
  // Without these two the parser takes the first element for the root and drops the others.
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document }: { document: MarkupDocument } = parseHTML(whole);
  return document;
}

export const elementsOf = (node: Markup): Markup[] => [...node.childNodes].filter(({ nodeType }) => nodeType === 1);

export const attribute = (node: Markup, name: string): string => node.getAttribute?.(name) ?? '';
