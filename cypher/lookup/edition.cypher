// Every source, each with the number of all statements: what the version of the data follows from.
MATCH (statement:Statement)
WITH count(statement) AS statements
MATCH (source:Source)
RETURN source.id AS source, statements
ORDER BY source
