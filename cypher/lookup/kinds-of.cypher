// ids; removed: ids of statements to pass over. The kinds that statements give to each thing as their subject or object; an id
// that no statement names has no row.
CALL {
  UNWIND $ids AS id
  MATCH (statement:Statement {subject: id})
  WHERE NOT statement.id IN $removed
  RETURN id, statement.subjectKind AS kind
  UNION
  UNWIND $ids AS id
  MATCH (statement:Statement {object: id})
  WHERE NOT statement.id IN $removed
  RETURN id, statement.objectKind AS kind
}
RETURN id, kind
ORDER BY id, kind
