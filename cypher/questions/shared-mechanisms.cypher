// question.zh: 哪些地区的机制用了同样的说法？
// question.en: Which regions share the wording of their mechanisms?
// param region: Region?
// column wording: String, component: Component, region: Region, mechanism: Mechanism, sharedBy: Integer, evidence: Refs
// A wording is the name of a mechanism or of a component, and sharedBy counts the regions that use it: two or more. With a
// region only the wordings that it uses. Like words are no proof of copying.
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
WHERE at.polarity = 'affirmed'
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
