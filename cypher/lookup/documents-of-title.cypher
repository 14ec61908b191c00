// ids; keys. Documents whose title and region are one of `keys`, or those that one of the documents `ids` has now.
CALL {
  UNWIND $keys AS key
  MATCH (document:Document {titleKey: key})
  RETURN document.id AS id
  UNION
  UNWIND $ids AS given
  MATCH (known:Document {id: given})
  MATCH (document:Document {titleKey: known.titleKey})
  RETURN document.id AS id
}
RETURN id
ORDER BY id
