// question.zh: 哪些地区的机制有“{component}”？
// question.en: Which regions have {component} in their way of working?
// group: mechanisms
// example: 基金: 江西省 (链主+基金)
// param component: String = 基金
// param asOf: Date?
// column region: Region, component: String, wordings: Strings, mechanism: Mechanism, evidence: Refs
// A component of the vocabulary (as components-of names them) or a wording that has these words in it.
// With asOf a way of working counts from its own day, else from that of its documents or of the sources that tell it.
CALL {
  MATCH (mechanism:Mechanism)
  UNWIND mechanism.evidence AS ref
  WITH DISTINCT mechanism, head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH mechanism, min(edition.date) AS told
  OPTIONAL MATCH (mechanism)-[:BY_DOCUMENT]->(document:Document)
  WITH mechanism, told, min(coalesce(document.earliest, document.latest)) AS dated
  WITH mechanism, coalesce(mechanism.earliest, mechanism.latest, dated, told) AS since
  WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
  RETURN collect(mechanism.id) AS known
}
MATCH (wording:Component)<-[has:HAS_COMPONENT]-(mechanism:Mechanism)
WHERE has.polarity = 'affirmed' AND mechanism.id IN known
UNWIND coalesce(wording.parts, [wording.name]) AS component
WITH wording, has, mechanism, component
WHERE component CONTAINS $component OR (wording.name CONTAINS $component AND wording.parts IS NULL)
MATCH (mechanism)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
UNWIND has.evidence AS ref
WITH region, component, mechanism, wording, ref
ORDER BY wording.name, ref
WITH region, component, mechanism, collect(DISTINCT wording.name) AS wordings, collect(DISTINCT ref) AS evidence
RETURN region, component, wordings, mechanism, evidence
ORDER BY region.id, component, mechanism.id
