// How many there are, and the number of the newest; 0 where there is none.
MATCH (change:Change)
RETURN count(change) AS total, coalesce(max(change.number), 0) AS newest
