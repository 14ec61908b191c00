// source: id. For a source whose statements are removed already.
MATCH (passage:Passage {source: $source})
DETACH DELETE passage
