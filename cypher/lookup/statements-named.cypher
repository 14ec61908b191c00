// statements: ids. Rows for readStatement of graph/rows.ts.
UNWIND $statements AS id
MATCH (statement:Statement {id: id})-[link:EVIDENCED_BY]->(passage:Passage)
WITH statement, link, passage
ORDER BY passage.source, link.start, link.end
WITH statement, collect({source: passage.source, start: link.start, end: link.end, quote: link.quote, line: link.line}) AS evidence
RETURN statement.id AS id, statement, evidence
ORDER BY statement.id
