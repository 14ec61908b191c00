import { z } from 'zod';
import type { Statement } from '../../graph/statement.ts';
import { Quote, quotesOf } from '../dossiers/quotes.ts';
import type { Act, PolicyRecord, RegionRecord } from '../dossiers/record.ts';
import { ThingRow } from '../things/thing.ts';

/** Who leads chains in a region. */
export const LeaderRow = z
  .object({
    leadership: ThingRow,
    role: z.string().nullable().describe('总链长, 链长, 副链长, as printed'),
    holder: z.string().nullable().describe('a post or a name, as printed'),
    leads: z.array(z.string()).describe('chains that are named'),
    leaders: z.number().nullable().describe('how many leaders, as printed'),
    chains: z.number().nullable().describe('how many chains, as printed'),
    quotes: z.array(Quote),
  })
  .meta({ id: 'ComparedLeader' });

export type LeaderRow = z.infer<typeof LeaderRow>;

/** The leaderships of a region in the policy, by role. */
export function leadersOf(region: RegionRecord | undefined, named: PolicyRecord['named']): LeaderRow[] {
  const rows = (region?.acts ?? []).filter(({ kind }) => kind === 'Leadership').map((act) => rowOf(act, named));
  return rows.sort((a, b) => order(a) - order(b) || (a.leadership.id < b.leadership.id ? -1 : 1));
}

const roles = ['总链长', '链长', '群长', '副链长'];
const order = ({ role }: LeaderRow) => {
  const at = roles.indexOf(role ?? '');
  return at < 0 ? roles.length : at;
};

function rowOf({ id, kind, label, statements }: Act, named: PolicyRecord['named']): LeaderRow {
  const said = statements.filter(({ polarity }) => polarity === 'affirmed');
  const value = (predicate: string) => said.find((one) => one.predicate === predicate)?.value;
  const [role, holder, leaders, chains] = ['role', 'holder', 'leaders', 'chains'].map(value);
  const leads = said.flatMap((one) => (one.predicate === 'LEADS' && one.object ? [named(one.object).label] : []));
  return {
    leadership: { id, kind, label },
    role: text(role),
    holder: text(holder),
    leads: [...new Set(leads)],
    leaders: number(leaders),
    chains: number(chains),
    quotes: quotesOf(said.filter(({ predicate }) => predicate === 'holder' || predicate === 'role')),
  };
}

const text = (value: Statement['value']) => (value === undefined ? null : String(value));
const number = (value: Statement['value']) => (typeof value === 'number' ? value : null);
