// ids. The kinds that statements give to each, as their subject or object; an id that no statement names has no row.
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
RETURN id, statement.subjectKind AS kind
UNION
UNWIND $ids AS id
MATCH (statement:Statement {object: id})
RETURN id, statement.objectKind AS kind
