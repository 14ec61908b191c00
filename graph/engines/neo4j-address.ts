/** Where the server is. `uri` is `bolt://…` for one server, `neo4j://…` or `neo4j+s://…` for a cluster or Aura. */
export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  /** The server's default database when absent. */
  database?: string;
}
