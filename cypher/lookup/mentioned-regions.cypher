// source: id of the gazetteer. Ids of the regions that any other source speaks of.
CALL {
  MATCH (statement:Statement)
  WHERE statement.source <> $source AND statement.subjectKind IN ['Nation', 'Province', 'City', 'County']
  RETURN statement.subject AS id
  UNION
  MATCH (statement:Statement)
  WHERE statement.source <> $source AND statement.objectKind IN ['Nation', 'Province', 'City', 'County']
  RETURN statement.object AS id
}
RETURN id
ORDER BY id
