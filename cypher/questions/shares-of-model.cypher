// question.zh: 在 {region} 之后实行 {policy} 的地区，哪些沿用了它的机制，哪些只用其名？
// question.en: Of the regions that adopted {policy} after {region}, which share its way of working and which only the name?
// group: mechanisms
// example: 丽水市 shares 九个一; 河北省 some components; 广西 only the name
// param region: Region = 330000
// param policy: Policy = 链长制
// param asOf: Date?
// column region: Region, date: Date, certain: Boolean, shares: String, mechanisms: Strings, components: Strings, evidence: Refs
// shares is mechanism where a way of working bears the same name (九个一), components where some of the vocabulary are in both, name
// only where a way of working is told and has nothing in common, not told where none is told. A chain chief is no sign: the
// policy is called by it. What is shared can come from a third region. certain is false where no earliest day of the region is known:
// it may have begun before.
// Ways of working of the policy, and those of which no source says of which policy they are.
// With asOf a way of working counts from its own day, else from that of its documents or of the sources that tell it.
CALL {
  MATCH (origin:Adoption)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND origin.status IN ['adopted', 'pilot']
  MATCH (origin)-[of:OF_POLICY]->(policy:Policy)
  WHERE of.polarity = 'affirmed' AND policy.id = $policy
  RETURN min(origin.earliest) AS start
}
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
  WHERE at.polarity = 'affirmed' AND mechanism.name <> mechanism.id AND mechanism.id IN known
  RETURN collect(DISTINCT mechanism.name) AS names
}
CALL {
  WITH known
  MATCH (mechanism:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  UNWIND coalesce(component.parts, [component.name]) AS part
  RETURN collect(DISTINCT part) AS parts
}
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot']
  AND coalesce(adoption.earliest, adoption.latest, '9999') > start
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT known, names, parts, adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND region.id <> $region
WITH known, names, parts, region, adoption
ORDER BY coalesce(adoption.earliest, adoption.latest, '9999'), adoption.id
WITH known, names, parts, region, head(collect(adoption)) AS adoption
CALL {
  WITH region, names, known
  MATCH (region)<-[at:IN_REGION]-(mechanism:Mechanism)
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  WITH mechanism, mechanism.name IN names AS same
  UNWIND mechanism.evidence AS ref
  WITH mechanism, same, ref
  ORDER BY ref
  RETURN count(DISTINCT mechanism.id) AS told, collect(DISTINCT CASE WHEN same THEN mechanism.name END) AS mechanisms,
    collect(DISTINCT ref) AS refs
}
CALL {
  WITH region, parts, known
  MATCH (region)<-[at:IN_REGION]-(mechanism:Mechanism)
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  UNWIND coalesce(component.parts, [component.name]) AS part
  WITH DISTINCT part, parts
  WHERE part IN parts AND part <> '链长'
  WITH part
  ORDER BY part
  RETURN collect(part) AS components
}
WITH region, adoption, mechanisms, components, coalesce(adoption.datedBy, adoption.evidence) + refs AS evidence,
  CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE coalesce(adoption.earliest, adoption.latest, '9999') END AS placed,
  CASE WHEN size(mechanisms) > 0 THEN 'mechanism' WHEN size(components) > 0 THEN 'components' WHEN told > 0 THEN 'name only'
    ELSE 'not told' END AS shares
RETURN region, adoption.date AS date, adoption.earliest IS NOT NULL AS certain, shares, mechanisms, components, evidence
ORDER BY CASE shares WHEN 'mechanism' THEN 0 WHEN 'components' THEN 1 WHEN 'name only' THEN 2 ELSE 3 END, placed, region.id
