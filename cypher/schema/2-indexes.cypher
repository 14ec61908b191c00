CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject);
CREATE INDEX statement_object IF NOT EXISTS FOR (n:Statement) ON (n.object);
CREATE INDEX statement_source IF NOT EXISTS FOR (n:Statement) ON (n.source);
CREATE INDEX passage_source IF NOT EXISTS FOR (n:Passage) ON (n.source);
