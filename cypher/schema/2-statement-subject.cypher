CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject)
