// question.zh: {region} 有哪些推进机制？
// question.en: Which mechanisms does {region} have?
// param region: Region = 330000
// column mechanism: Mechanism, name: String, components: Strings, document: Document, evidence: Refs
MATCH (mechanism:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed'
WITH DISTINCT mechanism
CALL {
  WITH mechanism
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  WITH DISTINCT component.name AS name, coalesce(has.order, 0) AS place
  ORDER BY place, name
  RETURN collect(DISTINCT name) AS components
}
CALL {
  WITH mechanism
  MATCH (mechanism)-[by:BY_DOCUMENT]->(document:Document)
  WHERE by.polarity = 'affirmed'
  WITH DISTINCT document
  ORDER BY coalesce(document.earliest, '9999'), document.id
  RETURN head(collect(document)) AS document
}
RETURN mechanism, CASE WHEN mechanism.name = mechanism.id THEN null ELSE mechanism.name END AS name, components, document,
  mechanism.evidence AS evidence
ORDER BY mechanism.id
