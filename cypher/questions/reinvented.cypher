// question.zh: 以 {region} 的 {policy} 机制为样板，哪些地区改动最多：沿用、增加、舍去了哪些要素？
// question.en: Measured against how {region} runs {policy}, which regions kept, added and dropped which components?
// group: mechanisms
// example: 河南省 keeps one component of 浙江省, adds four and drops eight
// param region: Region = 330000
// param policy: Policy = 链长制
// param asOf: Date?
// column other: Region, date: Date, kept: Strings, added: Strings, dropped: Strings, changes: Integer, evidence: Refs
// Of the regions that adopted the policy, before or after, and of whose way of working a list is told; of the others absence would
// prove nothing. Components are those of the vocabulary. changes counts added and dropped; a chain chief is no sign: the policy
// is called by it. To differ from a model is no sign of having known it.
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
CALL {
  WITH known
  MATCH (mechanism:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  UNWIND coalesce(component.parts, [component.name]) AS part
  WITH part
  WHERE part <> '链长'
  WITH part
  ORDER BY part
  RETURN collect(DISTINCT part) AS model
}
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND size(model) > 0
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT known, model, adoption
MATCH (adoption)-[at:IN_REGION]->(other:Region)
WHERE at.polarity = 'affirmed' AND other.id <> $region
WITH known, model, other, adoption
ORDER BY coalesce(adoption.earliest, adoption.latest, '9999'), adoption.id
WITH known, model, other, head(collect(adoption)) AS adoption
MATCH (other)<-[at:IN_REGION]-(mechanism:Mechanism)
WHERE at.polarity = 'affirmed' AND mechanism.id IN known
WITH DISTINCT model, other, adoption, mechanism
MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
WHERE has.polarity = 'affirmed'
UNWIND coalesce(component.parts, [component.name]) AS part
WITH model, other, adoption, has, part
WHERE part <> '链长'
UNWIND has.evidence AS ref
WITH model, other, adoption, part, ref
ORDER BY part, ref
WITH model, other, adoption, collect(DISTINCT part) AS parts, collect(DISTINCT ref) AS evidence
WITH model, other, adoption, parts, evidence
WHERE size(parts) > 1
WITH other, adoption, evidence, [part IN parts WHERE part IN model | trim(part)] AS kept,
  [part IN parts WHERE NOT part IN model | trim(part)] AS added, [part IN model WHERE NOT part IN parts | trim(part)] AS dropped
RETURN other, adoption.date AS date, kept, added, dropped, size(added) + size(dropped) AS changes, evidence
ORDER BY changes DESC, other.id
