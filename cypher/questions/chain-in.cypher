// question.zh: 哪些地区列出了“{chain}”，哪些列出了相近的名称？
// question.en: Which regions list {chain}, and which list a near name?
// group: chains
// example: 新能源 in 广东省; near it, and not the same, 新能源汽车 in 南京市
// param chain: String = 新能源
// param asOf: Date?
// column region: Region, cluster: Cluster, near: Boolean, type: String, date: Date, evidence: Refs
// near where the name only has these words in it (新能源汽车 for 新能源): another chain, not merged with it.
// With asOf a chain counts from the day of its list, else from that of its documents or of the sources that tell it.
MATCH (cluster:Cluster)
WHERE cluster.name CONTAINS $chain
MATCH (cluster)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT cluster, region
CALL {
  WITH cluster
  UNWIND cluster.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  RETURN min(edition.date) AS told
}
CALL {
  WITH cluster
  MATCH (cluster)-[by:BY_DOCUMENT]->(document:Document)
  WHERE by.polarity = 'affirmed'
  RETURN min(coalesce(document.earliest, document.latest)) AS dated
}
WITH cluster, region, coalesce(cluster.earliest, cluster.latest, dated, told) AS since
WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
WITH cluster, region, CASE WHEN cluster.name = $chain THEN 0 ELSE 1 END AS distance
RETURN region, cluster, distance = 1 AS near, cluster.clusterType AS type, cluster.date AS date, cluster.evidence AS evidence
ORDER BY distance, cluster.name, region.id, cluster.id
