// source; start, end: UTF-16 offsets. Statements that rest on just this run of characters; rows for readStatement of graph/rows.ts.
MATCH (passage:Passage {source: $source})
WHERE passage.start <= $start AND passage.end > $start
MATCH (passage)<-[at:EVIDENCED_BY]-(statement:Statement)
WHERE at.start = $start AND at.end = $end
WITH DISTINCT statement
MATCH (statement)-[link:EVIDENCED_BY]->(piece:Passage)
WITH statement, collect({source: piece.source, start: link.start, end: link.end, quote: link.quote, line: link.line}) AS evidence
RETURN statement, evidence
ORDER BY statement.id
