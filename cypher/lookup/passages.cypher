// source; from, to: UTF-16 offsets. The lines that the run of characters touches, in order.
MATCH (passage:Passage {source: $source})
WHERE passage.start < $to AND passage.end > $from
RETURN passage
ORDER BY passage.start
