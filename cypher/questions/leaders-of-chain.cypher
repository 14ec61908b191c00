// question.zh: 各地的“{chain}”由谁任链长？
// question.en: Who leads {chain}, region by region?
// group: leaders
// example: 集成电路: 市领导 in 南京市, the party secretary in 合肥市
// param chain: String = 集成电路
// param asOf: Date?
// column region: Region, chain: Cluster, leadership: Leadership, role: String, holder: String, date: Date, evidence: Refs
// Chains whose name has these words in it. With asOf one without a date counts from the day of the sources that tell it.
MATCH (chain:Cluster)
WHERE chain.name CONTAINS $chain
MATCH (chain)<-[leads:LEADS]-(leadership:Leadership)
WHERE leads.polarity = 'affirmed'
WITH DISTINCT chain, leadership
CALL {
  WITH leadership
  UNWIND leadership.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  RETURN min(edition.date) AS told
}
WITH chain, leadership, coalesce(leadership.earliest, leadership.latest, told) AS since
WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
OPTIONAL MATCH (leadership)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT chain, leadership, region
RETURN region, chain, leadership, leadership.role AS role, leadership.holder AS holder, leadership.date AS date,
  leadership.evidence AS evidence
ORDER BY coalesce(region.id, ''), chain.id, leadership.id
