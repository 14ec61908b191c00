import { namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import { adoptionsIn } from './adopting/adopting.ts';
import type { Adopting } from './adopting/telling.ts';
import { type Unmet, unmetIn } from './adopting/unmet.ts';
import { familyOf, policyNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';

/** Adoptions: region, policy, status, date where the text dates the act, document, scope. */
export function adoptions(reading: Reading): Statement[] {
  return sayAll(reading, [
    ...adoptionsIn(reading).flatMap((one) => statementsOf(one, reading)),
    ...unmetIn(reading).flatMap(unmetStatements),
  ]);
}

/** Where a text says that a region has not the system, or ought to: no adoption, and not silent. */
function unmetStatements({ region, policy: printed, how, at }: Unmet): Said[] {
  const policy = policyNamed(familyOf(printed));
  const subject = { id: namedId('Adoption', region.id, policy.name), kind: 'Adoption' as const };
  const about = {
    subject,
    at,
    ...(how === 'denied'
      ? { rule: 'adoption-denied', polarity: 'negated' as const }
      : { rule: 'adoption-called-for', modality: 'called_for' as const }),
  };
  return [
    { ...about, predicate: 'IN_REGION', object: region },
    { ...about, predicate: 'OF_POLICY', object: policy },
    { ...about, predicate: 'label', value: `${region.name} ${policy.name}`, assertion: 'derived' },
    { subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at },
  ];
}

function statementsOf(one: Adopting, reading: Reading): Said[] {
  const { text } = reading;
  const policy = policyNamed(familyOf(one.policy));
  const adoption = { id: namedId('Adoption', one.region.id, policy.name), kind: 'Adoption' as const };
  const modality = one.status === 'planned' || one.status === 'exploring' ? one.status : 'fact';
  const { rule, at } = one;
  const about = { subject: adoption, rule, at, modality } as const;
  const said: Said[] = [
    { ...about, predicate: 'IN_REGION', object: one.region },
    { ...about, predicate: 'OF_POLICY', object: policy },
    { subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at },
    { ...about, predicate: 'status', value: one.status },
    { ...about, predicate: 'label', value: `${one.region.name} ${policy.name}`, assertion: 'derived' },
  ];
  if (one.document) said.push({ ...about, predicate: 'BY_DOCUMENT', object: one.document.thing, at: [...at, one.document.span] });
  if (one.scope) said.push({ ...about, predicate: 'scope', value: one.scope });
  if (policy.name !== one.policy) said.push({ ...about, predicate: 'scheme', value: one.policy });
  const words = at[0] ? text.slice(at[0].start, at[0].end) : '';
  if (one.equivalent) said.push({ ...about, predicate: 'equivalence', value: words });
  if (one.date)
    said.push({
      ...about,
      predicate: 'date',
      value: one.date.edtf,
      at: [...at, one.date.span],
      qualifiers: {
        status: one.status,
        ...(one.later ? { stage: 'later' } : {}),
        ...(one.document ? { document: one.document.thing.id } : {}),
      },
    });
  const { date } = reading.outline;
  // What a source tells as done was done by its day.
  if (!one.date && date && modality === 'fact')
    said.push({
      ...about,
      rule: 'adoption-known-by',
      predicate: 'date',
      value: `../${latest(date.edtf)}`,
      assertion: 'derived',
      at: [...at, date.span],
      qualifiers: { status: one.status },
    });
  return said;
}

const latest = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;
