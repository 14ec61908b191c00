import { describe, expect, test } from '@jest/globals';
import { evidenceRows, isNode, isRelation, nodeRow, readStatement, sourceRow, statementRow } from '../../../graph/rows.ts';
import { type Statement, statement } from '../../../graph/statement.ts';
import type { Row } from '../../../graph/store.ts';

const evidence = [
  { source: 's', start: 9, end: 12, quote: '链长制', line: 2 },
  { source: 's', start: 1, end: 3, quote: '浙江', line: 1 },
];
const relation = statement({
  subject: { id: '450000', kind: 'Province' },
  predicate: 'LEARNED_FROM',
  object: { id: '330000', kind: 'Province' },
  rule: 'r',
  evidence,
  qualifiers: { basis: '学习', order: 1 },
});
const attribute = statement({ subject: { id: 'o', kind: 'Observation' }, predicate: 'value', value: 0, rule: 'r', evidence });

/** What the store answers of a statement that was loaded: its links in any order. */
const stored = (one: Statement): Row => ({
  statement: { labels: ['Statement'], properties: statementRow(one)['properties'] as Row },
  evidence: [...one.evidence].reverse(),
});

describe('Rows of the store', () => {
  test.each([relation, attribute])('a statement that was loaded is read as it was: $predicate', (one) => {
    expect(readStatement(stored(one))).toEqual(one);
  });

  test('a statement of another form is refused', () => {
    expect(() => readStatement({ ...stored(relation), evidence: [] })).toThrow();
  });

  test('a statement goes with the source of its first evidence and carries its references in order', () => {
    expect(statementRow(relation)['properties']).toMatchObject({
      source: 's',
      evidence: ['s:9-12', 's:1-3'],
      qualifiers: '{"basis":"学习","order":1}',
    });
    expect(statementRow(attribute)['properties']).not.toHaveProperty('object');
  });

  test('each piece of evidence is a row that leads to its passage', () => {
    expect(evidenceRows(relation, ({ source, line }) => `${source}:L${line}`)).toEqual([
      { statement: relation.id, passage: 's:L2', start: 9, end: 12, line: 2, quote: '链长制' },
      { statement: relation.id, passage: 's:L1', start: 1, end: 3, line: 1, quote: '浙江' },
    ]);
  });

  test('what is unknown is no property', () => {
    const source = { id: 's', name: 'n', title: 't', date: null, sha256: '', length: 1, lines: 1, standing: 'official' as const };
    expect(sourceRow(source)['properties']).not.toHaveProperty('date');
    expect(nodeRow({ id: 'a', labels: ['Region'], properties: { name: '浙江省' } })['properties']).toEqual({
      id: 'a',
      name: '浙江省',
    });
  });

  test('nodes and relations are told from maps', () => {
    expect([isNode({ labels: [], properties: {} }), isNode({ labels: [] }), isNode(null), isNode([])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([isRelation({ type: 'PART_OF', properties: {} }), isRelation({ type: 'x' })]).toEqual([true, false]);
  });
});
