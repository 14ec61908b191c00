// question.zh: 各地指出了哪些问题？
// question.en: Which problems do the sources name?
// group: figures and problems
// example: 广东省: small firms of the chain find no credit
// param region: Region?
// column problem: Problem, region: Region, evidence: Refs
// With a region only its own. A problem that no place is named for has no region and is left out when one is asked for.
MATCH (problem:Problem)
OPTIONAL MATCH (problem)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT problem, region
WHERE $region IS NULL OR region.id = $region
RETURN problem, region, problem.evidence AS evidence
ORDER BY coalesce(region.id, '~'), problem.id
