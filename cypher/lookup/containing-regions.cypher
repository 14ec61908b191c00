// ids. The regions that each lies in; steps counts the parts between, so that the nearest comes first.
MATCH path = (region:Region)-[:PART_OF*1..4]->(whole:Region)
WHERE region.id IN $ids
WITH region.id AS id, whole, min(length(path)) AS steps
RETURN id, whole, steps
ORDER BY id, steps, whole.id
