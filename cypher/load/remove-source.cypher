// source: id. For a source whose statements and passages are removed already.
MATCH (source:Source {id: $source})
DETACH DELETE source
