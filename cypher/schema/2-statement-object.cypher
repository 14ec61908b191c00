CREATE INDEX statement_object IF NOT EXISTS FOR (n:Statement) ON (n.object)
