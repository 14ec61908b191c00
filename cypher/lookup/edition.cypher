// Every source with the number of its statements: what the version of the data follows from.
MATCH (source:Source)
OPTIONAL MATCH (statement:Statement {source: source.id})
RETURN source.id AS source, count(statement) AS statements
ORDER BY source
