// How many nodes bear each label and how many relations are of each type.
CALL {
  MATCH (n)
  UNWIND labels(n) AS name
  RETURN 'label' AS what, name, count(*) AS count
  UNION ALL
  MATCH ()-[r]->()
  RETURN 'type' AS what, type(r) AS name, count(*) AS count
}
RETURN what, name, count
ORDER BY what, name
