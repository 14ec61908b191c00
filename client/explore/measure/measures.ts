import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { defaultOf } from '../defaultOf.ts';
import { chance } from './chance.ts';
import type { Measure, MeasureAsk } from './measure.ts';

const louvain = defaultOf(louvainModule);
const betweenness = defaultOf(betweennessModule);
const pagerank = defaultOf(pagerankModule);

/** Every measure of things: a new one is a line, and a name in the state. */
export const measures: readonly Measure[] = [
  { name: 'community', most: 50_000, of: communities },
  { name: 'degree', most: 50_000, of: (ask) => inOrder(ask, degreeCentrality(graphOf(ask))) },
  // Brandes (2001): things times links.
  { name: 'betweenness', most: 3000, of: (ask) => inOrder(ask, betweenness(graphOf(ask), { getEdgeWeight: null })) },
  {
    name: 'pagerank',
    most: 50_000,
    of: (ask) => inOrder(ask, pagerank(graphOf(ask), { getEdgeWeight: null, maxIterations: 1000 })),
  },
];

/** Louvain (Blondel et al. 2008) with chance from a seed; the largest community is 0, of equals the one that comes first. */
function communities(ask: MeasureAsk): number[] {
  const graph = graphOf(ask);
  if (graph.size === 0) return ask.ids.map((_, index) => index);
  const raw = inOrder(ask, louvain(graph, { rng: chance(1), getEdgeWeight: null }));
  const sizes = new Map<number, number>();
  for (const one of raw) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || raw.indexOf(a[0]) - raw.indexOf(b[0])).map(([one]) => one);
  const rank = new Map(ranked.map((one, index) => [one, index]));
  return raw.map((one) => rank.get(one) ?? 0);
}

/** One edge between two things, however many links there are. */
function graphOf({ ids, links }: MeasureAsk): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, to] of links) {
    const [a, b] = [ids[from], ids[to]];
    if (a !== undefined && b !== undefined && a !== b) graph.mergeEdge(a, b);
  }
  return graph;
}

const inOrder = ({ ids }: MeasureAsk, values: Record<string, number>) => ids.map((id) => values[id] ?? 0);
