// question.zh: 哪些媒体报道了什么？
// question.en: Which media reported what?
// group: sources
// example: 江西日报 tells of the adoption and the leaders of 江西省
// param medium: Medium?
// column medium: Medium, what: String, thing: Thing, evidence: Refs
// Adoptions, leaderships, mechanisms, figures and people that an article signed by the medium tells of.
MATCH (medium:Medium)<-[told:REPORTED_BY]-(thing:Entity)
WHERE told.polarity = 'affirmed' AND ($medium IS NULL OR medium.id = $medium)
UNWIND told.evidence AS ref
WITH medium, thing, ref
ORDER BY ref
WITH medium, thing, collect(DISTINCT ref) AS evidence
RETURN medium, CASE WHEN thing:Adoption THEN 'Adoption' WHEN thing:Leadership THEN 'Leadership' WHEN thing:Mechanism THEN 'Mechanism'
    WHEN thing:Observation THEN 'Observation' ELSE 'Person' END AS what, thing, evidence
ORDER BY medium.id, what, thing.id
