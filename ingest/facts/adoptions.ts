import { z } from 'zod';
import { namedId } from '../../graph/ids.ts';
import { type Statement, statement, type Thing } from '../../graph/statement.ts';
import { familyOf } from '../extract/policies.ts';
import { address, code, date, needed, note, oneOf, openDate, standing, text } from './cells.ts';
import { documentOf, documentStatements } from './document.ts';
import { leadershipStatements } from './leadership.ts';
import { mechanismStatements } from './mechanism.ts';
import { originClaims } from './origin.ts';
import { regionOf, regionRefusal, zoneStatements } from './region.ts';
import { claimsOf, type FactRow, type FactTable } from './table.ts';

const equivalent = /functional equivalent/u;
const later = /not first adoption/u;

/** One source's statement about one region's scheme. Columns as in `ingest/facts/README.md`. */
export const adoptions: FactTable = {
  name: 'adoptions',
  title: '链长制实行情况事实表',
  cells: z.object({
    region: needed,
    adcode: code,
    level: oneOf(['', 'nation', 'province', 'city', 'county', 'zone']),
    policy: needed,
    date,
    status: oneOf(['adopted', 'pilot', 'exploring', 'planned']),
    document: text,
    number: text,
    leaders: text,
    chains: text,
    mechanism: text,
    source: address,
    standing,
    note,
  }),
  check: (row, { gazetteer }) => regionRefusal(row, gazetteer, { code: 'adcode', level: 'level' }),
  read(row, context) {
    const { gazetteer } = context;
    const region = regionOf(row.get('region'), row.get('adcode'), gazetteer);
    const printed = row.get('policy');
    const note = row.get('note');
    const likeness = equivalent.test(note);
    const policy = likeness ? '链长制' : familyOf(printed);
    const ofPolicy: Thing = { id: namedId('Policy', policy), kind: 'Policy' };
    const adoption: Thing = { id: namedId('Adoption', region.id, policy), kind: 'Adoption' };
    const claim = claimsOf(adoption, row, 'facts/adoption');

    const document = documentOf(row, region, context);
    const status = likeness && row.get('status') === 'adopted' ? 'similar' : row.get('status');
    const modality = status === 'planned' ? 'planned' : 'fact';
    const qualifiers = {
      status,
      ...(document ? { document: document.id } : {}),
      ...(later.test(note) ? { stage: 'later' } : {}),
    };
    const date = row.get('date') || openDate(note);
    const statements: Statement[] = [
      ...zoneStatements(region, row, 'region', gazetteer),
      claim({ predicate: 'IN_REGION', object: region, modality, evidence: row.quote('region', 'policy') }),
      claim({
        predicate: 'OF_POLICY',
        object: ofPolicy,
        modality,
        evidence: row.quote('region', 'policy'),
      }),
      claim({
        predicate: 'label',
        value: `${row.get('region')} ${policy}`,
        assertion: 'derived',
        modality,
        evidence: row.quote('region', 'policy'),
      }),
      claim({ predicate: 'status', value: status, modality, qualifiers, evidence: row.quote('region', 'status') }),
    ];
    if (!likeness && printed === policy) statements.push(named(policy, row));
    if (!likeness && printed !== policy)
      statements.push(claim({ predicate: 'scheme', value: printed, evidence: row.quote('policy') }));
    if (likeness) statements.push(claim({ predicate: 'equivalence', value: printed, evidence: row.quote('policy', 'note') }));
    if (date)
      statements.push(
        claim({
          predicate: 'date',
          value: date,
          modality,
          qualifiers,
          evidence: row.get('date') ? row.quote('region', 'date') : row.quote('region', 'note'),
        }),
      );
    if (document) statements.push(...documentStatements(document, region, row));
    if (document)
      statements.push(claim({ predicate: 'BY_DOCUMENT', object: document, modality, evidence: row.quote('region', 'number') }));
    return [
      ...statements,
      ...mechanismStatements(region, row, { policy: ofPolicy, ...(document ? { document } : {}) }),
      ...leadershipStatements(region, row, ofPolicy),
      ...originClaims(region, policy, row, 'region'),
    ];
  },
};

function named(policy: string, row: FactRow): Statement {
  const subject: Thing = { id: namedId('Policy', policy), kind: 'Policy' };
  return statement({ subject, predicate: 'name', value: policy, rule: 'facts/policy', evidence: row.quote('policy') });
}
