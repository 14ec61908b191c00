import { namedId } from '../../graph/ids.ts';
import type { Claim, Statement, Thing } from '../../graph/statement.ts';
import { count, integer } from '../extract/numbers.ts';
import { openDate } from './cells.ts';
import { claimsOf, type FactRow } from './table.ts';

/** 市领导(7位), 9位市领导: a post held by so many. */
const held = new RegExp(`^(?:(?<before>${count})[位名](?<who>.+)|(?<post>.+?)[(（](?<after>${count})[位名][)）])$`, 'u');
/** 22条产业链, 其他12条重点产业链, 十条重点产业链, 6大产业链. */
const counted = new RegExp(`^(?:其他)?(${count})[条个大]`, 'u');

/** Who holds a post, and how many they are where the cell says so. */
export function holderOf(cell: string): { holder: string; leaders: number | undefined } {
  const { before, who, post, after } = held.exec(cell)?.groups ?? {};
  const number = before ?? after;
  return { holder: who ?? post ?? cell, leaders: number === undefined ? undefined : integer(number) };
}

/** How many chains a cell counts; undefined where it names one, or only says that there are some. */
export const chainsCounted = (cell: string): number | undefined => integer(counted.exec(cell)?.[1] ?? '');

/** The chain leaders that a row of adoptions counts: how many lead, and how many chains. */
export function leadershipStatements(region: Thing, row: FactRow, policy: Thing): Statement[] {
  const [level, leaders, chains] = [row.get('leader_level'), integer(row.get('leaders')), integer(row.get('chains'))];
  if (leaders === undefined || level === '') return [];
  const leadership: Thing = { id: namedId('Leadership', region.id, '链长', level), kind: 'Leadership' };
  const date = row.get('date') || openDate(row.get('note'));
  // What another row counts later is another count, and no contradiction.
  const qualifiers: Claim['qualifiers'] = date ? { period: date } : {};
  const claim = claimsOf(leadership, row, 'facts/leadership');
  const evidence = row.quote('leader_level', 'chains');
  return [
    claim({ predicate: 'IN_REGION', object: region, evidence: row.quote('region', 'chains') }),
    claim({ predicate: 'OF_POLICY', object: policy, evidence: row.quote('policy', 'chains') }),
    claim({
      predicate: 'label',
      value: [row.get('region'), '链长', level].join(' '),
      assertion: 'derived',
      evidence: row.quote('region', 'chains'),
    }),
    claim({ predicate: 'role', value: '链长', evidence: row.quote('policy', 'chains') }),
    claim({ predicate: 'holder', value: level, evidence }),
    claim({ predicate: 'leaders', value: leaders, qualifiers, evidence }),
    ...(chains === undefined ? [] : [claim({ predicate: 'chains', value: chains, qualifiers, evidence })]),
    ...(date
      ? [
          claim({
            predicate: 'date',
            value: date,
            qualifiers,
            evidence: row.quote(row.get('date') ? 'date' : 'chains', row.get('date') ? 'chains' : 'note'),
          }),
        ]
      : []),
  ];
}
