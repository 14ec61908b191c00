/** A chain leader's post as one row of `leaders-in`: a row a chain that it leads. */
export interface LeaderRow {
  id: string;
  role: string | null;
  /** The post, or the name where a government's own site gives one. */
  holder: string | null;
  chain: string | null;
  leaders: number | null;
  chains: number | null;
}

export interface Leader extends Omit<LeaderRow, 'chain'> {
  led: string[];
}

/** One a post, with all the chains it leads; general leaders (总链长) first. */
export function leadersOf(rows: readonly LeaderRow[]): Leader[] {
  const leaders = new Map<string, Leader>();
  for (const { chain, ...row } of rows) {
    const known = leaders.get(row.id) ?? { ...row, led: [] };
    leaders.set(row.id, chain === null || known.led.includes(chain) ? known : { ...known, led: [...known.led, chain] });
  }
  const general = ({ role }: Leader) => (role?.startsWith('总') ? 0 : 1);
  return [...leaders.values()]
    .filter(({ role, holder, leaders: count }) => role || holder || count)
    .sort((a, b) => general(a) - general(b));
}
