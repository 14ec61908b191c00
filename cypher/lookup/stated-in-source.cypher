// source: id. How many statements rest on it, by the kind of thing that they are about and what they say of it.
MATCH (passage:Passage {source: $source})
MATCH (passage)<-[:EVIDENCED_BY]-(statement:Statement)
WITH DISTINCT statement
RETURN statement.subjectKind AS kind, statement.predicate AS predicate, count(*) AS statements
ORDER BY kind, predicate
