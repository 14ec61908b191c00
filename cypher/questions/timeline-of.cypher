// question.zh: {region} 的大事按时间排列如何？
// question.en: What happened in {region}, in order of time?
// param region: Region = 360000
// column date: Date, earliest: Date, latest: Date, thing: Thing, what: String, evidence: Refs
// Adoptions, documents and leaderships with a date; what is the kind of thing.
MATCH (thing:Entity)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed' AND thing.date IS NOT NULL AND (thing:Adoption OR thing:Document OR thing:Leadership)
WITH DISTINCT thing
WITH thing, CASE WHEN thing:Adoption THEN 'Adoption' WHEN thing:Document THEN 'Document' ELSE 'Leadership' END AS what
RETURN thing.date AS date, thing.earliest AS earliest, thing.latest AS latest, thing, what,
  coalesce(thing.datedBy, thing.evidence) AS evidence
ORDER BY coalesce(thing.earliest, thing.latest, '9999'), what, thing.id
