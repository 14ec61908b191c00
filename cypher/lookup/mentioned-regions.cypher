// sources: ids, that of the gazetteer among them. Ids of the regions that any other source speaks of.
CALL {
  MATCH (statement:Statement)
  WHERE NOT statement.source IN $sources AND statement.subjectKind IN ['Nation', 'Province', 'City', 'County']
  RETURN statement.subject AS id
  UNION
  MATCH (statement:Statement)
  WHERE NOT statement.source IN $sources AND statement.objectKind IN ['Nation', 'Province', 'City', 'County']
  RETURN statement.object AS id
}
RETURN id
ORDER BY id
