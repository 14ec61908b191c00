// since, until: ids of statements, from the first up to but not with the second, null for the end. Every quote with what it is
// said of.
MATCH (statement:Statement)-[link:EVIDENCED_BY]->(passage:Passage)
WHERE statement.id >= $since AND ($until IS NULL OR statement.id < $until)
RETURN statement.subject AS subject, passage.source AS source, link.start AS start, link.end AS end, link.quote AS quote
ORDER BY statement.id, source, start, end
