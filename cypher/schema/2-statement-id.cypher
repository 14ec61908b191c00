CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id)
