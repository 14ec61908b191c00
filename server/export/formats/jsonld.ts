import type { Kind } from '../../../graph/kinds.ts';
import type { Source } from '../../../graph/source.ts';
import { type Evidence, reference } from '../../../graph/statement.ts';
import type { Format } from '../format.ts';
import type { ExportedRelation, ExportedThing } from '../graph.ts';
import { listed } from './json.ts';

/** Addresses of a graph that has none on the web. */
const iri = (of: 'thing' | 'relation' | 'quote' | 'source', id: string) => `urn:liantu:${of}:${encodeURIComponent(id)}`;

const context = {
  '@vocab': 'urn:liantu:vocabulary:',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * JSON-LD 1.1. Documents are schema.org's Legislation. Every relation is a resource of its own, so that it can say how it
 * is known and what proves it (PROV-O); what a source states as a fact is there in schema.org's words as well.
 */
export const jsonld: Format = {
  name: 'jsonld',
  media: 'application/ld+json',
  extension: 'jsonld',
  async *write({ dataset, title, sources, things, relations }) {
    const about = { '@id': `urn:liantu:dataset:${dataset}`, '@type': 'schema:Dataset', 'schema:version': dataset };
    const named = { 'schema:name': [inLanguage(title.zh, 'zh'), inLanguage(title.en, 'en')] };
    yield `{"@context":${JSON.stringify(context)},"@graph":[${JSON.stringify({ ...about, ...named })}`;
    for (const source of sources.values()) yield `,\n${JSON.stringify(ofSource(source))}`;
    yield* continued(listed(things(), ofThing));
    yield* continued(listed(relations(), ofRelation));
    yield ']}\n';
  },
};

/** A list that follows on another. */
async function* continued(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) yield piece.startsWith(',') ? piece : `,${piece}`;
}

const inLanguage = (text: string, language: string) => ({ '@value': text, '@language': language });

function ofSource({ id, title, name, date, standing, sha256 }: Source) {
  return {
    '@id': iri('source', id),
    '@type': ['prov:Entity', 'schema:CreativeWork'],
    'schema:name': title,
    'schema:identifier': name,
    ...(date === null ? {} : { 'schema:datePublished': day(date) }),
    standing,
    sha256,
  };
}

/** What schema.org calls a kind. */
const types: Partial<Record<Kind, string>> = {
  Document: 'schema:Legislation',
  Nation: 'schema:Country',
  Province: 'schema:AdministrativeArea',
  City: 'schema:AdministrativeArea',
  County: 'schema:AdministrativeArea',
  Zone: 'schema:AdministrativeArea',
  Organization: 'schema:Organization',
  Enterprise: 'schema:Organization',
  Medium: 'schema:Organization',
  Person: 'schema:Person',
  Expert: 'schema:Person',
};

function ofThing({ id, kind, label, labels, properties, evidence }: ExportedThing) {
  const type = types[kind];
  return {
    '@id': iri('thing', id),
    '@type': ['Thing', ...labels, ...(type ? [type] : [])],
    'schema:name': label,
    'schema:identifier': id,
    ...(kind === 'Document' ? ofDocument(properties) : {}),
    ...properties,
    'prov:wasDerivedFrom': evidence.map(ofQuote),
  };
}

function ofDocument({ number, date, genre }: ExportedThing['properties']) {
  return {
    ...(number === undefined ? {} : { 'schema:legislationIdentifier': number }),
    ...(typeof date === 'string' ? { 'schema:legislationDate': day(date) } : {}),
    ...(genre === undefined ? {} : { 'schema:legislationType': genre }),
    'schema:inLanguage': 'zh',
  };
}

/** A date by how precise it is; an interval and what else EDTF can say stay a text. */
function day(date: string) {
  const precise = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }[date.length];
  return precise && /^[\d-]+$/.test(date) ? { '@value': date, '@type': precise } : date;
}

/** Relations that schema.org has words for, first those where they start at a document. */
const wordsOfDocuments: Record<string, string> = {
  IN_REGION: 'schema:legislationJurisdiction',
  ISSUED_BY: 'schema:legislationPassedBy',
  CITES: 'schema:citation',
};
const words: Record<string, string> = { PART_OF: 'schema:containedInPlace', AFFILIATED_WITH: 'schema:affiliation' };

function ofRelation({ id, from, ofDocument, type, to, properties, earliest, evidence }: ExportedRelation) {
  const { assertion, modality, polarity } = properties;
  const fact = assertion === 'stated' && modality === 'fact' && polarity === 'affirmed';
  const word = (ofDocument ? wordsOfDocuments[type] : undefined) ?? words[type];
  return {
    '@id': iri('relation', id),
    '@type': ['Relation', 'prov:Entity'],
    subject: { '@id': iri('thing', from), ...(fact && word ? { [word]: { '@id': iri('thing', to) } } : {}) },
    type,
    object: { '@id': iri('thing', to) },
    ...properties,
    ...(earliest === undefined ? {} : { earliest }),
    'prov:wasDerivedFrom': evidence.map(ofQuote),
  };
}

function ofQuote(quote: Evidence) {
  return {
    '@id': iri('quote', reference(quote)),
    '@type': ['Quote', 'prov:Entity'],
    'prov:value': quote.quote,
    'prov:wasQuotedFrom': { '@id': iri('source', quote.source) },
    start: quote.start,
    end: quote.end,
    line: quote.line,
  };
}
