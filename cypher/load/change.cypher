// id, properties: changeParameters of graph/history.ts. The last of its transaction: whoever has taken the counter's lock
// gives the next number, and another that writes at the same time waits for it.
MERGE (history:History {id: 'changes'})
SET history.taken = true
WITH history
SET history.last = coalesce(history.last, 0) + 1
WITH history
MERGE (change:Change {id: $id})
SET change = $properties, change.number = history.last
