// source: id. What became of its lines, how many a reason.
MATCH (passage:Passage {source: $source})
RETURN passage.ledger AS ledger, passage.reason AS reason, count(*) AS lines
ORDER BY ledger, lines DESC, reason
