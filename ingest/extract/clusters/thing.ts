import { namedId } from '../../../graph/ids.ts';
import type { Thing } from '../../../graph/statement.ts';
import type { Region } from '../../resolve/places/region.ts';

/** A chain or cluster of a region: near names (新能源, 新能源汽车) stay apart, one name in one region is one thing. */
export function clusterThing(name: string, region: Region | null, type: string): Thing {
  const kind = /链/.test(type) ? 'IndustryChain' : 'Cluster';
  return { id: namedId(kind, region?.id ?? '', name), kind };
}
