import { hash } from 'node:crypto';
import type { Kind } from './kinds.ts';

/** The first `length` hexadecimal digits of the SHA-256 of the parts, kept apart by a unit separator. */
export function digest(parts: readonly unknown[], length = 16): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : (JSON.stringify(part) ?? ''))).join('\u001f');
  return hash('sha256', text, 'hex').slice(0, length);
}

/** A name as an id sees it: NFKC, no spaces, no quotation marks, lower case. Names that differ in more stay apart. */
export function slug(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》]/gu, '')
    .toLowerCase();
}

/**
 * A document number (文号) in one form: `粤府〔2021〕21号`, whatever brackets, spaces or widths the source prints.
 * @returns undefined where the text is no number.
 */
export function documentNumber(text: string): string | undefined {
  const flat = text.normalize('NFKC').replace(/\s/gu, '');
  const found = /^(\p{L}+)[〔[(［【](\d{4})[〕\])］】](?:第)?(\d+)号$/u.exec(flat);
  return found ? `${found[1]}〔${found[2]}〕${found[3]}号` : undefined;
}

/** The stable id of a document: its number, else a hash of region and title. */
export function documentId(document: { number?: string | null; title: string; region?: string | null }): string {
  const number = document.number ? documentNumber(document.number) : undefined;
  return number ?? `doc-${digest([document.region ?? '', slug(document.title)], 12)}`;
}

const prefixes: Partial<Record<Kind, string>> = {
  Zone: 'zone',
  Organization: 'org',
  Person: 'person',
  Expert: 'person',
  Policy: 'policy',
  Component: 'component',
  Cluster: 'cluster',
  IndustryChain: 'cluster',
  Enterprise: 'enterprise',
  Medium: 'medium',
  Adoption: 'adoption',
  Leadership: 'leadership',
  Mechanism: 'mechanism',
  Observation: 'observation',
  Problem: 'problem',
  Proposal: 'proposal',
};

/**
 * A readable id from what makes a thing itself: `namedId('Policy', '链长制')` is `policy:链长制`,
 * `namedId('Adoption', '330000', '链长制')` is `adoption:330000:链长制`. Regions of the gazetteer use their adcode instead.
 */
export function namedId(kind: Kind, ...parts: readonly string[]): string {
  return [prefixes[kind] ?? kind.toLowerCase(), ...parts.map(slug)].join(':');
}
