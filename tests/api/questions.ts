import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { Catalogue, Question } from '../../cypher/question.ts';

/** Questions that no change of the product's own touches. */
const followers: Question = {
  name: 'followers',
  zh: '哪些地区在 {region} 之后实行 {policy}？',
  en: 'Which regions adopted {policy} after {region}?',
  parameters: [
    { name: 'region', type: 'Region', optional: false, default: '330000', allowed: null },
    { name: 'policy', type: 'Policy', optional: false, default: '链长制', allowed: null },
    { name: 'asOf', type: 'Date', optional: true, default: null, allowed: null },
  ],
  columns: [
    { name: 'region', type: 'Region' },
    { name: 'date', type: 'Date' },
    { name: 'document', type: 'Document' },
    { name: 'sources', type: 'Integer' },
    { name: 'evidence', type: 'Refs' },
  ],
  cypher: `MATCH (start:Adoption)-[:IN_REGION]->(:Region {id: $region})
MATCH (start)-[:OF_POLICY]->(:Policy {id: $policy})
MATCH (act:Adoption)-[:OF_POLICY]->(:Policy {id: $policy})
WHERE act.earliest > start.earliest AND ($asOf IS NULL OR act.earliest <= $asOf)
MATCH (act)-[:IN_REGION]->(region:Region)
RETURN region, act.date AS date, null AS document, act.sources AS sources, act.evidence AS evidence
ORDER BY act.earliest, region.id`,
};

const named: Question = {
  name: 'named',
  zh: '有哪些名称含 {word} 的事物？最多 {most} 个',
  en: 'Which things have {word} in their name? At most {most}',
  parameters: [
    { name: 'word', type: 'String', optional: false, default: null, allowed: null },
    { name: 'most', type: 'Integer', optional: false, default: '10', allowed: null },
    { name: 'label', type: 'String', optional: true, default: null, allowed: ['Region', 'Policy'] },
  ],
  columns: [
    { name: 'thing', type: 'Thing' },
    { name: 'evidence', type: 'Refs' },
  ],
  cypher: `MATCH (thing:Entity) WHERE thing.name CONTAINS $word AND ($label IS NULL OR $label IN labels(thing))
RETURN thing, thing.evidence AS evidence ORDER BY thing.id LIMIT $most`,
};

const elsewhere: Question = {
  name: 'elsewhere',
  zh: '{region} 叫什么？',
  en: 'What is {region} called?',
  parameters: [{ name: 'region', type: 'Region', optional: false, default: '990000', allowed: null }],
  columns: [
    { name: 'region', type: 'Region' },
    { name: 'evidence', type: 'Refs' },
  ],
  cypher: 'MATCH (region:Region {id: $region}) RETURN region, region.evidence AS evidence ORDER BY region.id',
};

/** The catalogue of the product with these in place of its own questions. */
export function testCatalogue(): Catalogue {
  return { ...loadCatalogue(), questions: new Map([followers, named, elsewhere].map((one) => [one.name, one])) };
}
