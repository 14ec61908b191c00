// after: the last id of the page before, '' for the first; limit. Every statement with what it is linked to, also where that is
// nothing: the other lookups pass over a statement without evidence.
MATCH (statement:Statement)
WHERE statement.id > $after
WITH statement
ORDER BY statement.id
LIMIT $limit
RETURN statement.id AS id, statement,
  [(statement)-[link:EVIDENCED_BY]->(passage:Passage) | {source: passage.source, passageLine: passage.line, start: link.start, end: link.end, quote: link.quote, line: link.line}] AS evidence,
  [(statement)-[:ABOUT]->(thing:Entity) | thing.id] AS about
ORDER BY id
