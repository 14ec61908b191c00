// question.zh: 哪些产业链、产业集群被 {atLeast} 个以上地区列出？
// question.en: Which chains and clusters are listed by at least {atLeast} regions?
// param atLeast: Integer = 3
// column chain: String, regions: Integer, region: Region, cluster: Cluster, type: String, evidence: Refs
// A row for each region that lists a chain of this very name; near names (新能源, 新能源汽车) are chains of their own.
MATCH (cluster:Cluster)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT cluster, region
ORDER BY region.id, cluster.id
WITH cluster.name AS chain, count(DISTINCT region.id) AS regions, collect({region: region, cluster: cluster}) AS listed
WHERE regions >= $atLeast
UNWIND listed AS one
WITH chain, regions, one.region AS region, one.cluster AS cluster
RETURN chain, regions, region, cluster, cluster.clusterType AS type, cluster.evidence AS evidence
ORDER BY regions DESC, chain, region.id, cluster.id
