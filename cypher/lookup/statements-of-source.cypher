// source: id. Rows for readStatement of graph/rows.ts.
MATCH (statement:Statement {source: $source})-[link:EVIDENCED_BY]->(passage:Passage)
WITH statement, collect({source: passage.source, start: link.start, end: link.end, quote: link.quote, line: link.line}) AS evidence
RETURN statement, evidence
ORDER BY statement.id
