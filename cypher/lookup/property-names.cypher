// The names of the properties that things and the relations between them have.
CALL {
  MATCH (thing:Entity)
  WITH DISTINCT keys(thing) AS names
  UNWIND names AS name
  RETURN 'thing' AS of, name
  UNION
  MATCH (:Entity)-[relation]->(:Entity)
  WITH DISTINCT keys(relation) AS names
  UNWIND names AS name
  RETURN 'relation' AS of, name
}
RETURN of, name
ORDER BY of, name
