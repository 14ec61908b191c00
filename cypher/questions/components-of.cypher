// question.zh: {policy} 的机制由哪些要素组成，各有几地采用？
// question.en: Of which components do the ways of working of {policy} consist, and in how many regions?
// group: mechanisms
// example: 一链一图／图谱 in 13 regions, under eight wordings
// param policy: Policy = 链长制
// param asOf: Date?
// column component: String, regions: Integer, wordings: Strings, evidence: Refs
// A component of the vocabulary, whatever its wording; a wording that the vocabulary does not have is one of its own. Of the
// regions that are told to have adopted or planned the policy, or a practice like it.
// Ways of working of the policy, and those of which no source says of which policy they are.
// With asOf a way of working counts from its own day, else from that of its documents or of the sources that tell it.
CALL {
  MATCH (mechanism:Mechanism)
  UNWIND mechanism.evidence AS ref
  WITH DISTINCT mechanism, head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH mechanism, min(edition.date) AS told
  OPTIONAL MATCH (mechanism)-[:BY_DOCUMENT]->(document:Document)
  WITH mechanism, told, min(coalesce(document.earliest, document.latest)) AS dated
  OPTIONAL MATCH (mechanism)-[:OF_POLICY]->(named:Policy)
  WITH mechanism, told, dated, count(named) AS policies, max(CASE WHEN named.id = $policy THEN 1 ELSE 0 END) AS own
  WITH mechanism, policies, own, coalesce(mechanism.earliest, mechanism.latest, dated, told) AS since
  WHERE (policies = 0 OR own = 1) AND ($asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf)
  RETURN collect(mechanism.id) AS known
}
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed'
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT known, adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT known, region
MATCH (region)<-[at:IN_REGION]-(mechanism:Mechanism)
WHERE at.polarity = 'affirmed' AND mechanism.id IN known
WITH DISTINCT region, mechanism
MATCH (mechanism)-[has:HAS_COMPONENT]->(wording:Component)
WHERE has.polarity = 'affirmed'
UNWIND coalesce(wording.parts, [wording.name]) AS component
UNWIND has.evidence AS ref
WITH component, region, wording, ref
ORDER BY wording.name, ref
WITH component, count(DISTINCT region.id) AS regions, collect(DISTINCT wording.name) AS wordings, collect(DISTINCT ref) AS evidence
RETURN component, regions, wordings, evidence
ORDER BY regions DESC, component
