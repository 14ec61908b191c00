// skip, limit. Regions by id, which is the code of GB/T 2260; `total` is how many there are.
MATCH (one:Region)
WITH count(one) AS total
MATCH (region:Region)
WITH total, region
ORDER BY region.id
SKIP $skip
LIMIT $limit
RETURN total, region, [(region)-[:PART_OF]->(parent) | parent] AS parents
