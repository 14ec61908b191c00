// question.zh: 哪些地区的机制用了同样的说法？
// question.en: Which regions share the wording of their mechanisms?
// group: mechanisms
// example: 一链一图 in the words of 河北省, 深圳市 and 佛山市
// param region: Region?
// param asOf: Date?
// column wording: String, component: Component, region: Region, mechanism: Mechanism, sharedBy: Integer, evidence: Refs
// A wording is the name of a mechanism or of a component, and sharedBy counts the regions that use it: two or more. With a
// region only the wordings that it uses. Like words are no proof of copying; what is alike under other words is in component-in.
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
  MATCH (mechanism:Mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  RETURN mechanism, component.id AS part, component.name AS wording, has.evidence AS refs
  UNION ALL
  MATCH (mechanism:Mechanism)
  WHERE mechanism.name <> mechanism.id
  RETURN mechanism, '' AS part, mechanism.name AS wording, mechanism.evidence AS refs
}
MATCH (mechanism)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND mechanism.id IN known
WITH wording, part, region, mechanism, refs
ORDER BY mechanism.id
UNWIND refs AS ref
WITH wording, part, region, ref, mechanism
ORDER BY ref
WITH wording, max(part) AS part, region, head(collect(mechanism)) AS mechanism, collect(DISTINCT ref) AS evidence
WITH wording, max(part) AS part, collect({region: region, mechanism: mechanism, evidence: evidence}) AS users, count(*) AS sharedBy,
  max(CASE WHEN region.id = $region THEN 1 ELSE 0 END) AS asked
WHERE sharedBy > 1 AND ($region IS NULL OR asked = 1)
UNWIND users AS user
WITH wording, part, sharedBy, user.region AS region, user.mechanism AS mechanism, user.evidence AS evidence
OPTIONAL MATCH (component:Entity {id: part})
RETURN wording, component, region, mechanism, sharedBy, evidence
ORDER BY sharedBy DESC, wording, part, region.id
