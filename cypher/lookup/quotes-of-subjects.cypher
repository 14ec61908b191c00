// ids: of subjects. Every quote of what is said of each.
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})-[link:EVIDENCED_BY]->(passage:Passage)
WITH DISTINCT id, passage.source AS source, link.start AS start, link.end AS end, link.quote AS quote, link.line AS line
RETURN id, source, start, end, quote, line
ORDER BY id, source, start, end
