// statements: their ids. Every quote of them.
UNWIND $statements AS id
MATCH (statement:Statement {id: id})-[link:EVIDENCED_BY]->(passage:Passage)
WITH DISTINCT passage.source AS source, link.start AS start, link.end AS end, link.quote AS quote, link.line AS line
RETURN source, start, end, quote, line
ORDER BY source, start, end
