// ids: of statements. Their evidence links go with them; the things they were about stay until prune-nodes.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
