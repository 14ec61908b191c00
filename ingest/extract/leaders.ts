import { namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import { clusterThing } from './clusters/thing.ts';
import { leadingIn } from './leading/found.ts';
import type { Leading } from './leading/leading.ts';
import { policyNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { tabledLeaders } from './tabled.ts';

/** Leaders: role, holder by post or name, how many for how many chains, of which, where. */
export function leaders(reading: Reading): Statement[] {
  const found = [...reading.sentences.flatMap((sentence) => leadingIn(reading, sentence)), ...tabledLeaders(reading)];
  return sayAll(
    reading,
    found.flatMap((one) => statementsOf(one, reading.source)),
  );
}

/** How a leader is written: 张三（市委书记）, or the posts alone. */
function holderText({ holder }: Leading): string {
  if (!holder.name) return holder.post;
  return holder.post ? `${holder.name}（${holder.post}）` : holder.name;
}

/** @param source what nothing places is told apart by */
function statementsOf(one: Leading, source: string): Said[] {
  const { holder, region, role, rule, names } = one;
  if (!region && !holder.name && rule !== 'leader-by-table') return [];
  const chain = names.names.length === 1 ? (names.names[0]?.name ?? '') : '';
  const where = region?.id ?? source;
  const id = namedId('Leadership', where, role, holder.name ?? holder.post, ...(chain ? [chain] : []));
  const about = {
    subject: { id, kind: 'Leadership' as const },
    rule,
    at: [...one.at, one.regionSpan],
    modality: one.calledFor ? ('called_for' as const) : one.planned ? ('planned' as const) : ('fact' as const),
  };
  const policy = policyNamed('链长制');
  const said: Said[] = [
    { ...about, predicate: 'role', value: role },
    { ...about, predicate: 'holder', value: holderText(one) },
    {
      ...about,
      predicate: 'label',
      value: [region?.name, role, holderText(one)].filter(Boolean).join(' '),
      assertion: 'derived',
    },
    ...(region ? [{ ...about, predicate: 'IN_REGION', object: region }] : []),
    { ...about, predicate: 'OF_POLICY', object: policy },
    { subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at: one.at },
  ];
  if (holder.leaders !== null) said.push({ ...about, predicate: 'leaders', value: holder.leaders });
  if (one.chains !== null) said.push({ ...about, predicate: 'chains', value: one.chains });
  if (holder.name) {
    // Of one name there are leaders in many places.
    const person = { id: namedId('Person', where, holder.name), kind: 'Person' as const };
    said.push(
      { ...about, predicate: 'HELD_BY', object: person },
      { ...about, subject: person, predicate: 'name', value: holder.name },
    );
    if (holder.post) said.push({ ...about, subject: person, predicate: 'post', value: holder.post });
  }
  for (const { name, span } of names.names) {
    const cluster = clusterThing(name, region, names.type);
    said.push({ ...about, predicate: 'LEADS', object: cluster, at: [...about.at, span] });
    said.push({ subject: cluster, predicate: 'name', value: name, rule: 'cluster-of-leader', at: [span] });
    said.push({ subject: cluster, predicate: 'clusterType', value: names.type, rule: 'cluster-of-leader', at: [span] });
    if (region)
      said.push({ subject: cluster, predicate: 'IN_REGION', object: region, rule: 'cluster-of-leader', at: [span, ...about.at] });
  }
  return said;
}
