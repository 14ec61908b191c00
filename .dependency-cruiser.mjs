// The arrows of the architecture: client -> (HTTP) -> server -> {diffusion, graph, cypher}; ingest -> {graph, cypher}.
const layer = (name, from, may) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(liantu\\.ts|graph|cypher|ingest|diffusion|server|client)(/|$)', pathNot: `^(${may.join('|')})/` },
});

export default {
  forbidden: [
    layer('graph-stands-alone', '^graph/', ['graph']),
    layer('cypher-knows-the-graph', '^cypher/', ['cypher', 'graph']),
    layer('ingest-writes-the-graph', '^ingest/', ['ingest', 'graph', 'cypher']),
    layer('diffusion-is-pure', '^diffusion/', ['diffusion']),
    layer('server-does-not-ingest', '^server/', ['server', 'diffusion', 'graph', 'cypher']),
    layer('client-speaks-http', '^client/', ['client']),
    {
      name: 'drivers-stay-in-engines',
      severity: 'error',
      from: { path: '^(graph|cypher|ingest|diffusion|server|client)/', pathNot: '^graph/engines/' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'one-file-imports-sigma',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/sigma\\.ts$' },
      to: { path: 'node_modules/(sigma|@sigma)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'browser', 'default', 'types'] },
  },
};
