// question.zh: 哪些产业链名称相近而不相同？
// question.en: Which names of chains are near and not the same?
// group: chains
// example: 新能源 and 新能源汽车; 生物医药 and 生物医药与健康
// param chain: String?
// column name: String, near: String, regions: Strings, nearRegions: Strings, both: Strings, evidence: Refs
// One name lies in the other: 新能源, 新能源汽车. They are chains of their own, and both has the regions that list the one beside the
// other. With a chain only names that have its words in them. The evidence is what names each first in every region.
MATCH (cluster:Cluster)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND size(cluster.name) > 1 AND ($chain IS NULL OR cluster.name CONTAINS $chain)
WITH DISTINCT cluster, region
ORDER BY region.id, cluster.id
WITH cluster.name AS name, collect(DISTINCT region.name) AS regions, collect(DISTINCT head(cluster.evidence)) AS refs
WITH collect({name: name, regions: regions, refs: refs}) AS all
UNWIND all AS one
UNWIND all AS other
WITH one.name AS name, other.name AS near, one.regions AS regions, other.regions AS nearRegions, one.refs + other.refs AS refs
WHERE name <> near AND near CONTAINS name
UNWIND refs AS ref
WITH name, near, regions, nearRegions, ref
ORDER BY ref
WITH name, near, regions, nearRegions, size(regions) AS told, collect(DISTINCT ref) AS evidence
WITH name, near, regions, nearRegions, told, evidence, [place IN regions WHERE place IN nearRegions | trim(place)] AS both
RETURN name, near, regions, nearRegions, both, evidence
ORDER BY told DESC, name, near
