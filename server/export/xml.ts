import { attributes, isAttribute } from '../../graph/predicates.ts';
import type { Evidence } from '../../graph/statement.ts';
import type { Property } from './graph.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as XML 1.0 takes it between tags and in attributes. Line breaks are written by number, as a reader turns those of
 * attributes into blanks; characters that XML cannot hold at all become U+FFFD.
 */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Numbers that the graph counts itself. */
const counted = ['sources', 'confidence', 'order'];

/** The type that a property has in XML: lists and evidence are written as JSON. */
export function typeOf(name: string): 'double' | 'string' {
  const number = counted.includes(name) || (isAttribute(name) && attributes[name].type === 'number');
  return number ? 'double' : 'string';
}

/** A value as XML has it: texts and numbers as they are, lists and evidence as JSON. */
export function asXml(value: Property | Evidence[]): string {
  return escaped(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
