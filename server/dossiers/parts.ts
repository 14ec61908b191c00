import type { Part } from '../../diffusion/dossier/mechanisms.ts';
import { groupBy } from '../../graph/group.ts';
import type { Statement } from '../../graph/statement.ts';
import { onceEach, type Quote, quotesOf } from './quotes.ts';
import type { Act, PolicyRecord, RegionRecord } from './record.ts';

/** The vocabulary's ids of the posts that sources name. */
const posts: Record<string, string> = { 总链长: 'general-chief', 链长: 'chief', 群长: 'chief', 副链长: 'deputy-chief' };

/** A region's way of working in its own wordings: components and names of its mechanisms, and who holds its posts. */
export function partsOf(region: RegionRecord | undefined, { named }: Pick<PolicyRecord, 'named'>): Part<Quote>[] {
  const parts = (region?.acts ?? []).flatMap((act) => {
    if (act.kind === 'Mechanism') return ofMechanism(act, named);
    return act.kind === 'Leadership' ? ofPost(act) : [];
  });
  return [...groupBy(parts, ({ wording, component }) => `${component ?? ''} ${wording}`).values()].map((same) => ({
    ...(same[0] as Part<Quote>),
    listed: same.some(({ listed }) => listed),
    proof: onceEach(same.flatMap(({ proof }) => proof)),
  }));
}

function ofMechanism({ statements }: Act, named: PolicyRecord['named']): Part<Quote>[] {
  const components = affirmed(statements, 'HAS_COMPONENT').flatMap((one) =>
    one.object ? [{ wording: named(one.object).label, one }] : [],
  );
  const listed = new Set(components.map(({ wording }) => wording)).size > 1;
  const names = affirmed(statements, 'name').map((one) => ({ wording: String(one.value), one }));
  // A name that only lists the components says nothing more.
  const own = names.filter(({ wording }) => !components.some((each) => wording.includes(each.wording)));
  return [
    ...own.map(({ wording, one }) => ({ wording, listed: false, proof: quotesOf([one], wording) })),
    ...components
      .filter(({ wording }) => wording.length > 1)
      .map(({ wording, one }) => ({ wording, listed, proof: quotesOf([one], wording) })),
  ];
}

function ofPost({ statements }: Act): Part<Quote>[] {
  const role = String(affirmed(statements, 'role')[0]?.value ?? '');
  const component = posts[role];
  return affirmed(statements, 'holder').map((one) => ({
    wording: String(one.value),
    ...(component === undefined ? {} : { component }),
    listed: false,
    proof: quotesOf([one], String(one.value)),
  }));
}

const affirmed = (statements: readonly Statement[], predicate: string) =>
  statements.filter((one) => one.predicate === predicate && one.polarity === 'affirmed');
