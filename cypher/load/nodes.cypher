// rows: [{ id, labels, properties }]: nodeRow of graph/rows.ts. Labels are set one by one, as neither engine takes them from a parameter;
// those that a thing no longer carries go first. A test holds the list to graph/kinds.ts.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
REMOVE n:Region:Nation:Province:City:County:Zone:Document:Organization:Person:Expert:Leadership:Adoption:Policy:Mechanism:Component:Cluster:IndustryChain:Observation:Problem:Proposal:Enterprise:Medium
FOREACH (_ IN CASE WHEN 'Region' IN row.labels THEN [1] ELSE [] END | SET n:Region)
FOREACH (_ IN CASE WHEN 'Nation' IN row.labels THEN [1] ELSE [] END | SET n:Nation)
FOREACH (_ IN CASE WHEN 'Province' IN row.labels THEN [1] ELSE [] END | SET n:Province)
FOREACH (_ IN CASE WHEN 'City' IN row.labels THEN [1] ELSE [] END | SET n:City)
FOREACH (_ IN CASE WHEN 'County' IN row.labels THEN [1] ELSE [] END | SET n:County)
FOREACH (_ IN CASE WHEN 'Zone' IN row.labels THEN [1] ELSE [] END | SET n:Zone)
FOREACH (_ IN CASE WHEN 'Document' IN row.labels THEN [1] ELSE [] END | SET n:Document)
FOREACH (_ IN CASE WHEN 'Organization' IN row.labels THEN [1] ELSE [] END | SET n:Organization)
FOREACH (_ IN CASE WHEN 'Person' IN row.labels THEN [1] ELSE [] END | SET n:Person)
FOREACH (_ IN CASE WHEN 'Expert' IN row.labels THEN [1] ELSE [] END | SET n:Expert)
FOREACH (_ IN CASE WHEN 'Leadership' IN row.labels THEN [1] ELSE [] END | SET n:Leadership)
FOREACH (_ IN CASE WHEN 'Adoption' IN row.labels THEN [1] ELSE [] END | SET n:Adoption)
FOREACH (_ IN CASE WHEN 'Policy' IN row.labels THEN [1] ELSE [] END | SET n:Policy)
FOREACH (_ IN CASE WHEN 'Mechanism' IN row.labels THEN [1] ELSE [] END | SET n:Mechanism)
FOREACH (_ IN CASE WHEN 'Component' IN row.labels THEN [1] ELSE [] END | SET n:Component)
FOREACH (_ IN CASE WHEN 'Cluster' IN row.labels THEN [1] ELSE [] END | SET n:Cluster)
FOREACH (_ IN CASE WHEN 'IndustryChain' IN row.labels THEN [1] ELSE [] END | SET n:IndustryChain)
FOREACH (_ IN CASE WHEN 'Observation' IN row.labels THEN [1] ELSE [] END | SET n:Observation)
FOREACH (_ IN CASE WHEN 'Problem' IN row.labels THEN [1] ELSE [] END | SET n:Problem)
FOREACH (_ IN CASE WHEN 'Proposal' IN row.labels THEN [1] ELSE [] END | SET n:Proposal)
FOREACH (_ IN CASE WHEN 'Enterprise' IN row.labels THEN [1] ELSE [] END | SET n:Enterprise)
FOREACH (_ IN CASE WHEN 'Medium' IN row.labels THEN [1] ELSE [] END | SET n:Medium)
