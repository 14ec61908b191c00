// How many statements each rule made of each source with each predicate.
MATCH (statement:Statement)
RETURN statement.source AS source, statement.rule AS rule, statement.predicate AS predicate, count(*) AS statements
ORDER BY source, rule, predicate
