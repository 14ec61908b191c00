// ids: of subjects. The lines in which what is said of each begins.
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})-[:EVIDENCED_BY]->(passage:Passage)
WITH DISTINCT id, passage
RETURN id, passage
ORDER BY id, passage.source, passage.start
