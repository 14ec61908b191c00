// question.zh: 链长制的机制由哪些要素组成，各有几地采用？
// question.en: Which components do the mechanisms have, and in how many regions?
// column component: Component, regions: Integer, mechanisms: Integer, evidence: Refs
MATCH (component:Component)<-[has:HAS_COMPONENT]-(mechanism:Mechanism)
WHERE has.polarity = 'affirmed'
WITH component, mechanism, has
MATCH (mechanism)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
UNWIND has.evidence AS ref
WITH component, mechanism, region, ref
ORDER BY ref
WITH component, count(DISTINCT region.id) AS regions, count(DISTINCT mechanism.id) AS mechanisms, collect(DISTINCT ref) AS evidence
RETURN component, regions, mechanisms, evidence
ORDER BY regions DESC, mechanisms DESC, component.id
