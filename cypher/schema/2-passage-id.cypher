CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id)
