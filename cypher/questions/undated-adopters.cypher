// question.zh: 哪些地区实行了 {policy} 而起始日期不明？
// question.en: Which regions have adopted {policy} on a day that no source gives?
// group: spread
// example: 吉林省, not later than 2021-06-10
// param policy: Policy = 链长制
// param asOf: Date?
// column region: Region, notLaterThan: Date, status: String, evidence: Refs
// Those that adopters puts last or dates only by "not later than", and that followers and first-adopter cannot place.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.earliest IS NULL
  AND ($asOf IS NULL OR substring(adoption.latest, 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, region
RETURN region, adoption.latest AS notLaterThan, adoption.status AS status,
  adoption.evidence AS evidence
ORDER BY coalesce(adoption.latest, '9999'), region.id, adoption.id
