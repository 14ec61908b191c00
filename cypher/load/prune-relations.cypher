// rows: [{ subject, keep }]: of each touched thing the ids of its outgoing relations that statements still back.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[relation]->(:Entity)
WHERE NOT relation.id IN row.keep
DELETE relation
