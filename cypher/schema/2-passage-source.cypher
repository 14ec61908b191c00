CREATE INDEX passage_source IF NOT EXISTS FOR (n:Passage) ON (n.source)
