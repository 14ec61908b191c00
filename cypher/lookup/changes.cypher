// skip, limit. The newest first.
MATCH (change:Change)
RETURN change
ORDER BY change.number DESC, change.id
SKIP $skip
LIMIT $limit
