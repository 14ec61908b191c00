// question.zh: {policy} 逐年扩散到了多少地区？
// question.en: To how many regions did {policy} spread, year by year?
// group: spread
// example: 2019: 3 regions; 2020: 20; and those of which only a bound is known
// param policy: Policy = 链长制
// param level: String? in Province, City, County, Zone
// param asOf: Date?
// column year: String, regions: Integer, names: Strings, evidence: Refs
// Regions that began in the year, in order of date; year is empty for those of which only a bound or nothing is known, so that the
// whole is the number of adopters. Coverage of sources and pace of spread are not told apart.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot']
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND ($level IS NULL OR $level IN labels(region))
WITH DISTINCT adoption, region
UNWIND coalesce(adoption.datedBy, adoption.evidence) AS ref
WITH adoption, region, ref,
  CASE WHEN substring(adoption.earliest, 0, 4) = substring(adoption.latest, 0, 4) THEN substring(adoption.earliest, 0, 4) ELSE '' END AS year
ORDER BY coalesce(adoption.earliest, adoption.latest, '9999'), region.id, ref
WITH year, count(DISTINCT region.id) AS regions, collect(DISTINCT region.name) AS names, collect(DISTINCT ref) AS evidence
RETURN year, regions, names, evidence
ORDER BY year
