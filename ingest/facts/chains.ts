import { z } from 'zod';
import { namedId } from '../../graph/ids.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { address, date, needed, oneOf, standing } from './cells.ts';
import { regionOf, regionRefusal, zoneStatements } from './region.ts';
import { claimsOf, type FactRow, type FactTable } from './table.ts';

/** One chain or cluster named for one region. It belongs to the region: near names elsewhere are other things. */
export const chains: FactTable = {
  name: 'chains',
  title: '产业链与产业集群事实表',
  cells: z.object({ region: needed, name: needed, type: oneOf(['产业链', '产业集群']), date, source: address, standing }),
  check: (row, { gazetteer }) => regionRefusal(row, gazetteer),
  read(row, { gazetteer }) {
    const region = regionOf(row.get('region'), '', gazetteer);
    const kind = row.get('type') === '产业链' ? 'IndustryChain' : 'Cluster';
    const cluster: Thing = { id: namedId(kind, region.id, row.get('name')), kind };
    const claim = claimsOf(cluster, row, 'facts/chain');
    return [
      ...zoneStatements(region, row, 'region', gazetteer),
      claim({ predicate: 'name', value: row.get('name'), evidence: row.quote('name') }),
      claim({ predicate: 'IN_REGION', object: region, evidence: row.quote('region', 'name') }),
      ...listed(row, claim),
      claim({ predicate: 'clusterType', value: row.get('type'), evidence: row.quote('name', 'type') }),
    ];
  },
};

/** The day of a list; a chain that is listed again later is listed twice, which is no contradiction. */
function listed(row: FactRow, claim: ReturnType<typeof claimsOf>): Statement[] {
  const date = row.get('date');
  const evidence = row.quote('region', 'date');
  return date ? [claim({ predicate: 'date', value: date, qualifiers: { period: date }, evidence })] : [];
}
