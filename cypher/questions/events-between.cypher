// question.zh: 从 {from} 到 {to} 发生了什么？
// question.en: What happened from {from} to {to}?
// group: spread
// example: April to June 2020: the plan of 江西省, the opinion of 广东省, the plan of 南京市
// param from: Date = 2020-04
// param to: Date = 2020-06
// param region: Region?
// column date: Date, region: Region, what: String, status: String, thing: Thing, certain: Boolean, evidence: Refs
// Adoptions (also planned ones: status), documents and leaderships of which a day can lie between; certain where all do. With a region
// only its own and those of the places in it.
MATCH (thing:Entity)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND thing.earliest IS NOT NULL AND (thing:Adoption OR thing:Document OR thing:Leadership)
  AND substring(thing.latest, 0, size($from)) >= $from AND substring(thing.earliest, 0, size($to)) <= $to
WITH DISTINCT thing, region
CALL {
  WITH region
  MATCH (region)-[:PART_OF*0..3]->(holder:Region)
  WHERE holder.id = $region
  RETURN count(holder) AS inside
}
WITH thing, region, inside, CASE WHEN thing:Adoption THEN 'Adoption' WHEN thing:Document THEN 'Document' ELSE 'Leadership' END AS what,
  CASE WHEN size(thing.date) < 7 THEN thing.latest ELSE thing.earliest END AS placed
WHERE $region IS NULL OR inside > 0
RETURN thing.date AS date, region, what, thing.status AS status, thing,
  substring(thing.earliest, 0, size($from)) >= $from AND substring(thing.latest, 0, size($to)) <= $to AS certain,
  coalesce(thing.datedBy, thing.evidence) AS evidence
ORDER BY placed, region.id, what, thing.id
