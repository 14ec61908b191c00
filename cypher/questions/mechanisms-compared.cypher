// question.zh: {region} 与 {other} 的机制有何异同？
// question.en: How do the ways of working of {region} and {other} compare?
// group: mechanisms
// example: 浙江省 and 江西省 both have measures, a lead department and a plan; 招商队伍 only 浙江省
// param region: Region = 330000
// param other: Region = 360000
// param asOf: Date?
// column component: String, side: String, own: Strings, theirs: Strings, evidence: Refs
// One row a component of the vocabulary, or wording that it does not have, with the wordings of both; side is both, or the one of
// the two that has it. What is not told of a region may still be there.
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
CALL {
  WITH known
  MATCH (mechanism:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  RETURN 'own' AS of, component, has.evidence AS refs
  UNION ALL
  WITH known
  MATCH (mechanism:Mechanism)-[at:IN_REGION]->(:Region {id: $other})
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  RETURN 'theirs' AS of, component, has.evidence AS refs
}
UNWIND coalesce(component.parts, [component.name]) AS part
UNWIND refs AS ref
WITH part, of, component.name AS wording, ref
ORDER BY part, wording, ref
WITH part, collect(DISTINCT CASE WHEN of = 'own' THEN wording END) AS own,
  collect(DISTINCT CASE WHEN of = 'theirs' THEN wording END) AS theirs, collect(DISTINCT ref) AS evidence
MATCH (region:Region {id: $region})
MATCH (other:Region {id: $other})
WITH part AS component, own, theirs, evidence,
  CASE WHEN size(own) > 0 AND size(theirs) > 0 THEN 'both' WHEN size(own) > 0 THEN region.name ELSE other.name END AS side,
  CASE WHEN size(own) > 0 AND size(theirs) > 0 THEN 0 WHEN size(own) > 0 THEN 1 ELSE 2 END AS rank
RETURN component, side, own, theirs, evidence
ORDER BY rank, component
