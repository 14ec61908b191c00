import { z } from 'zod';
import { namedId } from '../../graph/ids.ts';
import type { Statement, Thing } from '../../graph/statement.ts';
import { address, date, needed, standing, text } from './cells.ts';
import { chainsCounted, holderOf } from './leadership.ts';
import { regionOf, regionRefusal, zoneStatements } from './region.ts';
import { claimsOf, type FactRow, type FactTable } from './table.ts';

/** One role in one region: held by a post, or by a person where a government's own site names one. */
export const leaders: FactTable = {
  name: 'leaders',
  title: '链长事实表',
  cells: z.object({ region: needed, role: needed, name: text, post: text, chain: text, date, source: address, standing }),
  check(row, { gazetteer }) {
    if (row.get('name') || row.get('post')) return regionRefusal(row, gazetteer);
    return { column: 'post', why: 'is empty, and so is the name: a row needs one of them' };
  },
  read(row, { gazetteer }) {
    const region = regionOf(row.get('region'), '', gazetteer);
    const [role, name, post, chain] = [row.get('role'), row.get('name'), row.get('post'), row.get('chain')];
    const { holder, leaders } = name ? { holder: name, leaders: undefined } : holderOf(post);
    const chains = chainsCounted(chain);
    // A cell that only counts the chains tells no post apart: a text that counts them too speaks of the same one.
    const id = namedId('Leadership', region.id, role, holder, ...(chain === '' || chains !== undefined ? [] : [chain]));
    const leadership: Thing = { id, kind: 'Leadership' };
    const claim = claimsOf(leadership, row, 'facts/leader');
    const evidence = row.quote('region', 'chain');
    const date = row.get('date');
    const person: Thing = { id: namedId('Person', region.id, name), kind: 'Person' };
    return [
      ...zoneStatements(region, row, 'region', gazetteer),
      claim({ predicate: 'IN_REGION', object: region, evidence }),
      claim({ predicate: 'OF_POLICY', object: { id: namedId('Policy', '链长制'), kind: 'Policy' }, evidence }),
      claim({ predicate: 'label', value: [row.get('region'), role, holder].join(' '), assertion: 'derived', evidence }),
      claim({ predicate: 'role', value: role, evidence: row.quote('region', 'role') }),
      claim({ predicate: 'holder', value: holder, evidence: row.quote('region', 'post') }),
      ...(leaders === undefined ? [] : [claim({ predicate: 'leaders', value: leaders, evidence: row.quote('region', 'post') })]),
      ...(chains === undefined ? [] : [claim({ predicate: 'chains', value: chains, evidence })]),
      ...(date ? [claim({ predicate: 'date', value: date, evidence: row.quote('region', 'date') })] : []),
      ...led(leadership, region, row),
      ...(name ? [claim({ predicate: 'HELD_BY', object: person, evidence })] : []),
      ...(name ? [claimsOf(person, row, 'facts/leader')({ predicate: 'name', value: name, evidence: row.quote('name') })] : []),
      ...(name && post
        ? [claimsOf(person, row, 'facts/leader')({ predicate: 'post', value: post, evidence: row.quote('name', 'post') })]
        : []),
    ];
  },
};

/** The chain that a leader leads, where the cell names one; 12条产业链 and the like only count them. */
function led(leadership: Thing, region: Thing, row: FactRow): Statement[] {
  const name = row.get('chain');
  if (name === '' || /产业链|集群/u.test(name)) return [];
  const chain: Thing = { id: namedId('IndustryChain', region.id, name), kind: 'IndustryChain' };
  const claim = claimsOf(chain, row, 'facts/leader');
  return [
    claimsOf(leadership, row, 'facts/leader')({ predicate: 'LEADS', object: chain, evidence: row.quote('region', 'chain') }),
    claim({ predicate: 'name', value: name, evidence: row.quote('chain') }),
    claim({ predicate: 'IN_REGION', object: region, evidence: row.quote('region', 'chain') }),
  ];
}
