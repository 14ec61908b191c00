// question.zh: {region} 列出了哪些产业链、产业集群？
// question.en: Which chains and clusters does {region} list?
// group: chains
// example: 江西省: 有色金属, 虚拟现实, 现代家具 …, fourteen in all
// param region: Region = 360000
// param asOf: Date?
// column cluster: Cluster, type: String, date: Date, document: Document, leaders: Strings, evidence: Refs
// leaders are the posts of the region that lead it.
// With asOf a chain counts from the day of its list, else from that of its documents or of the sources that tell it.
MATCH (cluster:Cluster)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed'
WITH DISTINCT cluster
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
  WITH DISTINCT document
  ORDER BY coalesce(document.earliest, document.latest, '9999'), document.id
  RETURN head(collect(document)) AS document, min(coalesce(document.earliest, document.latest)) AS dated
}
CALL {
  WITH cluster
  MATCH (cluster)<-[leads:LEADS]-(leadership:Leadership)
  WHERE leads.polarity = 'affirmed'
  WITH DISTINCT leadership.role + ' ' + leadership.holder AS leader
  ORDER BY leader
  RETURN collect(leader) AS leaders
}
WITH cluster, document, leaders, coalesce(cluster.earliest, cluster.latest, dated, told) AS since
WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
RETURN cluster, cluster.clusterType AS type, cluster.date AS date, document, leaders, cluster.evidence AS evidence
ORDER BY type, cluster.name, cluster.id
