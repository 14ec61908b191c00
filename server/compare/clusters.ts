import { z } from 'zod';
import { groupBy } from '../../graph/group.ts';
import { isNode } from '../../graph/rows.ts';
import type { Row } from '../../graph/store.ts';
import { ThingRow, toThing } from '../things/thing.ts';

const Listed = z.object({ cluster: ThingRow, evidence: z.array(z.string()) });

/** A name of a chain or cluster, and what each region lists under it. */
export const ClusterRow = z
  .object({
    name: z.string(),
    regions: z.int().describe('how many list this very name'),
    cells: z.array(
      z.object({
        listed: z.array(Listed).describe('what the region lists by this name'),
        near: z.array(Listed).describe('what it lists by a name that lies in this one or holds it: a chain of its own'),
      }),
    ),
  })
  .meta({ id: 'ComparedCluster' });

export type ClusterRow = z.infer<typeof ClusterRow>;

interface Named {
  region: string;
  name: string;
  cluster: ThingRow;
  evidence: string[];
}

/**
 * The names that two regions at least list alike or nearly so, those of most regions first. One character is no name to
 * be near to.
 * @param rows of `lookup/clusters-in.cypher` @param regions ids, in the order of the cells
 */
export function clustersOf(rows: readonly Row[], regions: readonly string[]): ClusterRow[] {
  const all = rows.flatMap(namedIn);
  const names = groupBy(all, ({ name }) => name);
  const found = [...names].map(([name, same]): ClusterRow => {
    const near = all.filter((one) => isNear(one.name, name));
    const cells = regions.map((region) => ({
      listed: same.filter((one) => one.region === region).map(listed),
      near: near.filter((one) => one.region === region).map(listed),
    }));
    return { name, regions: cells.filter((cell) => cell.listed.length > 0).length, cells };
  });
  const told = ({ cells }: ClusterRow) => cells.filter((cell) => cell.listed.length + cell.near.length > 0).length;
  return found
    .filter((row) => told(row) > 1)
    .sort((a, b) => b.regions - a.regions || told(b) - told(a) || (a.name < b.name ? -1 : 1));
}

const listed = ({ cluster, evidence }: Named) => ({ cluster, evidence });

const isNear = (a: string, b: string) => a !== b && a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a));

function namedIn({ id: region, cluster }: Row): Named[] {
  const thing = toThing(cluster);
  if (!thing || !isNode(cluster)) return [];
  const { evidence } = cluster.properties;
  const refs = Array.isArray(evidence) ? evidence.map(String) : [];
  return [{ region: String(region), name: thing.label, cluster: thing, evidence: refs }];
}
