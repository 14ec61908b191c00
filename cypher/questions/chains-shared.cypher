// question.zh: 哪些产业链、产业集群被 {atLeast} 个以上地区列出？
// question.en: Which chains and clusters are listed by at least {atLeast} regions?
// group: chains
// example: 生物医药 in 13 regions
// param atLeast: Integer = 3
// param asOf: Date?
// column chain: String, regions: Integer, region: Region, cluster: Cluster, type: String, date: Date, evidence: Refs
// A row for each region that lists a chain of this very name; near names (新能源, 新能源汽车) are chains of their own: see near-chains.
// With asOf a chain counts from the day of its list, else from that of its documents or of the sources that tell it.
MATCH (cluster:Cluster)-[at:IN_REGION]->(region:Region)
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
WITH cluster, region
ORDER BY region.id, cluster.id
WITH cluster.name AS chain, count(DISTINCT region.id) AS regions, collect({region: region, cluster: cluster}) AS listed
WHERE regions >= $atLeast
UNWIND listed AS one
WITH chain, regions, one.region AS region, one.cluster AS cluster
RETURN chain, regions, region, cluster, cluster.clusterType AS type, cluster.date AS date, cluster.evidence AS evidence
ORDER BY regions DESC, chain, region.id, cluster.id
