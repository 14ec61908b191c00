MATCH (source:Source)
RETURN source
ORDER BY source.id
