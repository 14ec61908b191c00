// question.zh: {region} 的大事按时间排列如何？
// question.en: What happened in {region}, in order of time?
// group: spread
// example: 江西省: the plan of 2020-04-28 and who is told to lead, then the places in it
// param region: Region = 360000
// param asOf: Date?
// column date: Date, earliest: Date, latest: Date, region: Region, what: String, status: String, thing: Thing
// column conflicts: Strings, evidence: Refs
// Adoptions, documents and leaderships with a date, of the region and of the places in it; what is the kind of thing. One
// known to the year alone stands at the year's end. A leadership has the day on which a source shows it held.
MATCH (region:Region)-[:PART_OF*0..3]->(:Region {id: $region})
WITH DISTINCT region
MATCH (region)<-[at:IN_REGION]-(thing:Entity)
WHERE at.polarity = 'affirmed' AND thing.date IS NOT NULL AND (thing:Adoption OR thing:Document OR thing:Leadership)
  AND ($asOf IS NULL OR substring(coalesce(thing.earliest, thing.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT region, thing
WITH region, thing, CASE WHEN thing:Adoption THEN 'Adoption' WHEN thing:Document THEN 'Document' ELSE 'Leadership' END AS what,
  CASE WHEN size(thing.date) < 7 THEN thing.latest ELSE coalesce(thing.earliest, thing.latest, '9999') END AS placed
RETURN thing.date AS date, thing.earliest AS earliest, thing.latest AS latest, region, what, thing.status AS status,
  thing, coalesce(thing.conflicts, []) AS conflicts, coalesce(thing.datedBy, thing.evidence) AS evidence
ORDER BY placed, what, region.id, thing.id
