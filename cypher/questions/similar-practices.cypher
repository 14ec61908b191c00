// question.zh: 哪些地区有与 {policy} 相近而不同名的做法？
// question.en: Which regions have a practice like {policy} under another name?
// group: spread
// example: 安徽省 has 推进组(专班) and no 链长制
// param policy: Policy = 链长制
// param asOf: Date?
// column region: Region, practice: String, date: Date, earliest: Date, latest: Date, conflicts: Strings, evidence: Refs
// What the reference tables call a functional equivalent, where nothing says that the region has the policy itself.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status = 'similar'
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, region
WITH region, adoption,
  CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE coalesce(adoption.earliest, adoption.latest, '9999') END AS placed
RETURN region, adoption.equivalence AS practice, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest,
  coalesce(adoption.conflicts, []) AS conflicts, adoption.evidence AS evidence
ORDER BY placed, region.id, adoption.id
