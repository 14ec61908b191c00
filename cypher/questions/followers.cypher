// question.zh: 哪些地区在 {region} 之后实行 {policy}？
// question.en: Which regions adopted {policy} after {region}?
// group: spread
// example: 江西省, 8 months after 浙江省; a region dated to 2020 alone, 5 to 16 months after
// param region: Region = 330000
// param policy: Policy = 链长制
// param asOf: Date?
// column region: Region, date: Date, earliest: Date, latest: Date, months: Integer, monthsLatest: Integer
// column status: String, conflicts: Strings, evidence: Refs
// Later is no proof of copying. months are whole calendar months between the earliest days, as monthsBetween of
// graph/dates.ts counts; monthsLatest is the most it can be, null where the date leaves no doubt. In order of
// date: one known to the year alone stands at the year's end. A region without an earliest day is in undated-adopters, a
// scheme that works alike under another name in similar-practices.
CALL {
  MATCH (origin:Adoption)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND origin.status IN ['adopted', 'pilot']
  MATCH (origin)-[of:OF_POLICY]->(:Policy {id: $policy})
  WHERE of.polarity = 'affirmed'
  RETURN min(origin.earliest) AS start
}
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.earliest IS NOT NULL
  AND ($asOf IS NULL OR substring(adoption.earliest, 0, size($asOf)) <= $asOf)
WITH DISTINCT start, adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT start, adoption, region
ORDER BY adoption.earliest, adoption.id
WITH start, region, head(collect(adoption)) AS adoption
WHERE adoption.earliest > start
WITH region, adoption, start,
  12 * toInteger(substring(start, 0, 4)) + toInteger(substring(start, 5, 2)) AS from,
  12 * toInteger(substring(adoption.earliest, 0, 4)) + toInteger(substring(adoption.earliest, 5, 2)) AS first,
  12 * toInteger(substring(adoption.latest, 0, 4)) + toInteger(substring(adoption.latest, 5, 2)) AS last
WITH region, adoption,
  first - from - CASE WHEN substring(adoption.earliest, 8, 2) < substring(start, 8, 2) THEN 1 ELSE 0 END AS months,
  last - from - CASE WHEN substring(adoption.latest, 8, 2) < substring(start, 8, 2) THEN 1 ELSE 0 END AS most
WITH region, adoption, months, most,
  CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE adoption.earliest END AS placed
RETURN region, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest, months,
  CASE WHEN most = months THEN null ELSE most END AS monthsLatest, adoption.status AS status,
  coalesce(adoption.conflicts, []) AS conflicts,
  coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY placed, region.id
