// question.zh: 哪些地区的机制用了同样的说法？
// question.en: Which regions share the wording of their mechanisms?
// param region: Region?
// column wording: String, component: Component, region: Region, mechanism: Mechanism, sharedBy: Integer, evidence: Refs
// A wording is the name of a mechanism or of a component, and sharedBy counts the regions that use it: two or more. With a
// region only the wordings that it uses. Like words are no proof of copying.
CALL {
  MATCH (mechanism:Mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  RETURN mechanism, component, component.name AS wording, has.evidence AS refs
  UNION ALL
  MATCH (mechanism:Mechanism)
  WHERE mechanism.name <> mechanism.id
  RETURN mechanism, null AS component, mechanism.name AS wording, mechanism.evidence AS refs
}
MATCH (mechanism)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH wording, component, region, mechanism, refs
ORDER BY mechanism.id
UNWIND refs AS ref
WITH wording, region, head(collect(component)) AS component, head(collect(mechanism)) AS mechanism, collect(DISTINCT ref) AS refs
WITH wording, collect({region: region, component: component, mechanism: mechanism, refs: refs}) AS users,
  count(region) AS sharedBy, max(CASE WHEN region.id = $region THEN 1 ELSE 0 END) AS asked
WHERE sharedBy > 1 AND ($region IS NULL OR asked = 1)
UNWIND users AS user
WITH wording, sharedBy, user.region AS region, user.component AS component, user.mechanism AS mechanism, user.refs AS evidence
RETURN wording, component, region, mechanism, sharedBy, evidence
ORDER BY sharedBy DESC, wording, region.id
