import { z } from 'zod';
import { namedId } from '../../graph/ids.ts';
import { type Statement, statement, type Thing } from '../../graph/statement.ts';
import { address, code, date, needed, oneOf, standing, text } from './cells.ts';
import { documentOf, documentStatements } from './document.ts';
import { regionOf, regionRefusal } from './region.ts';
import { claimsOf, type FactTable } from './table.ts';

/** When one region first took up one policy: laws, plans, bodies. The nation is a region of its own, as it leads or mandates. */
export const events: FactTable = {
  name: 'events',
  title: '各地政策首次实行事实表',
  cells: z.object({
    policy: needed,
    region: needed,
    adcode: code,
    date,
    date_kind: oneOf(['passed', 'issued', 'effective', 'founded', 'national', 'reported']),
    channel: oneOf(['', 'mandate', 'designation']),
    document: text,
    number: text,
    source: address,
    standing,
    note: text,
  }),
  check: (row, { gazetteer }) => regionRefusal(row, gazetteer, { code: 'adcode' }),
  read(row, context) {
    const region = regionOf(row.get('region'), row.get('adcode'), context.gazetteer);
    const name = row.get('policy');
    const policy: Thing = { id: namedId('Policy', name), kind: 'Policy' };
    const adoption: Thing = { id: namedId('Adoption', region.id, name), kind: 'Adoption' };
    const claim = claimsOf(adoption, row, 'facts/event');
    const document = documentOf(row, region, context);
    const channel = row.get('channel');
    const qualifiers = {
      status: 'adopted',
      basis: row.get('date_kind'),
      ...(channel ? { channel } : {}),
      ...(document ? { document: document.id } : {}),
    };
    const evidence = row.quote('policy', 'date_kind');
    // A day on which it was reported bounds the day from above.
    const day = row.get('date_kind') === 'reported' && row.get('date') ? `../${row.get('date')}` : row.get('date');
    const statements: Statement[] = [
      claim({ predicate: 'IN_REGION', object: region, evidence: row.quote('policy', 'region') }),
      claim({ predicate: 'OF_POLICY', object: policy, evidence: row.quote('policy', 'region') }),
      statement({ subject: policy, predicate: 'name', value: name, rule: 'facts/policy', evidence: row.quote('policy') }),
      claim({
        predicate: 'label',
        value: `${row.get('region')} ${name}`,
        assertion: 'derived',
        evidence: row.quote('policy', 'region'),
      }),
      claim({ predicate: 'status', value: 'adopted', qualifiers, evidence: row.quote('policy', 'channel') }),
    ];
    if (day) statements.push(claim({ predicate: 'date', value: day, qualifiers, evidence }));
    if (document) {
      statements.push(...documentStatements(document, region, row));
      statements.push(claim({ predicate: 'BY_DOCUMENT', object: document, evidence: row.quote('policy', 'number') }));
      const about = claimsOf(document, row, 'facts/document');
      statements.push(about({ predicate: 'ABOUT_POLICY', object: policy, evidence: row.quote('policy', 'number') }));
    }
    return statements;
  },
};
