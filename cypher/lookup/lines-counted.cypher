// source: id; from, to: numbers of lines; ledger, reason: null for any. How many lines lines-of-source gives without a limit.
MATCH (passage:Passage {source: $source})
WHERE passage.line >= $from AND passage.line <= $to
  AND ($ledger IS NULL OR passage.ledger = $ledger) AND ($reason IS NULL OR passage.reason = $reason)
RETURN count(*) AS total
