import { expect, test } from '@jest/globals';
import { jsonld } from '../../../../server/export/formats/jsonld.ts';
import { whole } from '../../../roundTrip.ts';
import { graph, nasty } from './graph.ts';

type Node = Record<string, unknown> & { '@id': string; '@type': string | string[] };
const nodes = (JSON.parse(await whole(jsonld.write(graph, ''))) as { '@graph': Node[] })['@graph'];
const thing = (id: string) => `urn:liantu:thing:${encodeURIComponent(id)}`;
const of = (type: string) => nodes.filter((node) => [node['@type']].flat().includes(type));

test('every thing and every relation is a resource', () => {
  expect([of('Thing').length, of('Relation').length, of('schema:CreativeWork').length]).toEqual([6, 6, 1]);
});

test('a document is legislation with its number, its date and the quotes that prove it', () => {
  const [document] = of('schema:Legislation');
  expect(document).toMatchObject({
    '@id': thing('甲〔2020〕1号'),
    'schema:legislationIdentifier': '甲〔2020〕1号',
    'schema:legislationDate': { '@value': '2020-04-28', '@type': 'xsd:date' },
  });
  const quotes: unknown = document?.['prov:wasDerivedFrom'];
  const quote: unknown = Array.isArray(quotes) ? quotes[0] : undefined;
  expect(quote).toMatchObject({
    'prov:value': nasty,
    'prov:wasQuotedFrom': { '@id': 'urn:liantu:source:s' },
    start: 10,
    line: 1,
  });
});

test('what a source denies is a relation that says so, and no fact in the words of schema.org', () => {
  const [affirmed, denied, issued] = of('Relation');
  expect(affirmed?.['subject']).toEqual({
    '@id': thing('甲〔2020〕1号'),
    'schema:legislationJurisdiction': { '@id': thing('330000') },
  });
  expect(denied).toMatchObject({ polarity: 'negated', object: { '@id': thing('330000') } });
  expect(denied?.['subject']).toEqual({ '@id': thing('甲〔2020〕1号') });
  expect(issued?.['subject']).toMatchObject({ 'schema:legislationPassedBy': { '@id': thing('org:二') } });
});
