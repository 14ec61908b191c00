// ids: of regions. The chains and clusters that each lists.
UNWIND $ids AS id
MATCH (region:Region {id: id})<-[at:IN_REGION]-(cluster:Cluster)
WHERE at.polarity = 'affirmed'
WITH DISTINCT id, cluster
RETURN id, cluster
ORDER BY id, cluster.id
