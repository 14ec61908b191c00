CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source)
