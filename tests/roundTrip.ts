import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

/** A graph file read by graphology. */
export const readers: Record<'json' | 'gexf' | 'graphml', (text: string) => MultiDirectedGraph> = {
  json: (text) => MultiDirectedGraph.from(JSON.parse(text)),
  gexf: (text) => gexf.parse(MultiDirectedGraph, text),
  graphml: (text) => graphml.parse(MultiDirectedGraph, text),
};

interface Flat {
  nodes: Record<string, Record<string, unknown>>;
  edges: Record<string, Record<string, unknown>>;
}

/**
 * All that a graph holds, with lists and objects as JSON, as files of XML have them; what GEXF says in its own words
 * beside the attributes is left out.
 */
export function contentOf(graph: MultiDirectedGraph): Flat {
  const content: Flat = { nodes: {}, edges: {} };
  graph.forEachNode((id, attributes) => {
    content.nodes[id] = plain(attributes);
  });
  graph.forEachEdge((id, attributes, source, target) => {
    content.edges[id] = { ...plain(attributes), source, target };
  });
  return content;
}

const plain = (attributes: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The text of all pieces. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
