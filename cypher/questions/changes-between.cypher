// question.zh: 从 {from} 到 {to}，哪些地区开始实行 {policy}？
// question.en: Which regions began with {policy} from {from} to {to}?
// param policy: Policy = 链长制
// param from: Date = 2020-01
// param to: Date = 2020-12
// column region: Region, date: Date, certain: Boolean, status: String, evidence: Refs
// Those that can have begun then; certain where every day that the date can mean lies between. Dates are compared as far as
// from and to are precise.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.earliest IS NOT NULL
  AND substring(adoption.latest, 0, size($from)) >= $from AND substring(adoption.earliest, 0, size($to)) <= $to
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, region
RETURN region, adoption.date AS date,
  substring(adoption.earliest, 0, size($from)) >= $from AND substring(adoption.latest, 0, size($to)) <= $to AS certain,
  adoption.status AS status, coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY adoption.earliest, region.id, adoption.id
