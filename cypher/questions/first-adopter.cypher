// question.zh: 哪个地区最先实行 {policy}？
// question.en: Which region was the first to adopt {policy}?
// group: spread
// example: 长沙市, certain: no other region can have begun by 2017-11-23; of provinces 湖南省
// param policy: Policy = 链长制
// param level: String? in Province, City, County, Zone
// param asOf: Date?
// column region: Region, date: Date, earliest: Date, latest: Date, status: String, certain: Boolean, conflicts: Strings
// column evidence: Refs
// Every region that may have been the first: one whose earliest day is not after the latest day of any other. certain where
// there is but one. A region without an earliest day is in undated-adopters.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.earliest IS NOT NULL
  AND ($asOf IS NULL OR substring(adoption.earliest, 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND ($level IS NULL OR $level IN labels(region))
WITH DISTINCT adoption, region
ORDER BY adoption.earliest, adoption.id
WITH region, head(collect(adoption)) AS adoption
WITH collect({region: region, adoption: adoption}) AS all, min(adoption.latest) AS known
UNWIND all AS one
WITH one.region AS region, one.adoption AS adoption, known
WHERE known IS NULL OR adoption.earliest <= known
WITH collect({region: region, adoption: adoption}) AS all, count(*) AS candidates
UNWIND all AS one
WITH one.region AS region, one.adoption AS adoption, candidates
RETURN region, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest, adoption.status AS status,
  candidates = 1 AS certain, coalesce(adoption.conflicts, []) AS conflicts,
  coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY earliest, region.id
