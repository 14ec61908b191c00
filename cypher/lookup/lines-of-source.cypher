// source: id; from, to: numbers of lines; ledger, reason: null for any; limit. Lines of the source in order.
MATCH (passage:Passage {source: $source})
WHERE passage.line >= $from AND passage.line <= $to
  AND ($ledger IS NULL OR passage.ledger = $ledger) AND ($reason IS NULL OR passage.reason = $reason)
RETURN passage
ORDER BY passage.line
LIMIT $limit
