// rows: [{ id, properties }], newest: the highest number among them. Those of a backup, with the numbers that they had;
// the counter goes on after the highest.
MERGE (history:History {id: 'changes'})
SET history.last = CASE WHEN coalesce(history.last, 0) < $newest THEN $newest ELSE history.last END
WITH history
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
SET change = row.properties
