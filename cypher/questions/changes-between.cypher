// question.zh: 从 {from} 到 {to}，哪些地区开始实行 {policy}？
// question.en: Which regions began with {policy} from {from} to {to}?
// group: spread
// example: 江西省 began in the span for certain, 包头市 may have
// param policy: Policy = 链长制
// param from: Date = 2020-01
// param to: Date = 2020-12
// param region: Region?
// column region: Region, date: Date, certain: Boolean, status: String, evidence: Refs
// Those that can have begun then; certain where every day that the date can mean lies between. With a region only itself and
// the places in it. Dates are compared as far as from and to are precise. What else happened then is in events-between.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.earliest IS NOT NULL
  AND substring(adoption.latest, 0, size($from)) >= $from AND substring(adoption.earliest, 0, size($to)) <= $to
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, region
CALL {
  WITH region
  MATCH (region)-[:PART_OF*0..3]->(holder:Region)
  WHERE holder.id = $region
  RETURN count(holder) AS inside
}
WITH adoption, region, inside, CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE adoption.earliest END AS placed
WHERE $region IS NULL OR inside > 0
RETURN region, adoption.date AS date,
  substring(adoption.earliest, 0, size($from)) >= $from AND substring(adoption.latest, 0, size($to)) <= $to AS certain,
  adoption.status AS status, coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY placed, region.id, adoption.id
