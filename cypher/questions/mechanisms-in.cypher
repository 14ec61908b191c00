// question.zh: {region} 有哪些推进机制？
// question.en: Which mechanisms does {region} have?
// group: mechanisms
// example: 浙江省: 九个一 with its nine parts
// param region: Region = 330000
// param asOf: Date?
// column mechanism: Mechanism, name: String, components: Strings, document: Document, evidence: Refs
// One that only names what another of the region has as a component is left out.
// With asOf a way of working counts from its own day, else from that of its documents or of the sources that tell it.
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
  ORDER BY coalesce(document.earliest, document.latest, '9999'), document.id
  RETURN head(collect(document)) AS document, min(coalesce(document.earliest, document.latest)) AS dated
}
CALL {
  WITH mechanism
  UNWIND mechanism.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  RETURN min(edition.date) AS told
}
WITH mechanism, components, document, coalesce(mechanism.earliest, mechanism.latest, dated, told) AS since
WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
UNWIND CASE WHEN size(components) = 0 THEN [''] ELSE components END AS part
WITH collect(DISTINCT part) AS parts, collect(DISTINCT {mechanism: mechanism, components: components, document: document}) AS all
UNWIND all AS one
WITH one.mechanism AS mechanism, one.components AS components, one.document AS document, parts
WHERE size(components) > 0 OR NOT mechanism.name IN parts
RETURN mechanism, CASE WHEN mechanism.name = mechanism.id THEN null ELSE mechanism.name END AS name, components, document,
  mechanism.evidence AS evidence
ORDER BY mechanism.id
