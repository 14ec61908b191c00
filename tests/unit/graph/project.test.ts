import { describe, expect, test } from '@jest/globals';
import { project } from '../../../graph/project.ts';
import { type Claim, reference, type Statement, statement } from '../../../graph/statement.ts';

let at = 0;
const evidence = (source = 's') => [{ source, start: ++at, end: at + 1, quote: 'x', line: 1 }];
const adoption = { id: 'adoption:360000:链长制', kind: 'Adoption' } as const;
const dated = (value: string, qualifiers: NonNullable<Claim['qualifiers']> = {}, confidence = 0.9): Statement =>
  statement({ subject: adoption, predicate: 'date', value, qualifiers, confidence, rule: 'test', evidence: evidence() });
const adoptionOf = (statements: Statement[]) => project(statements).nodes.find(({ id }) => id === adoption.id)?.properties;

describe('the date of an adoption', () => {
  test('is the first one told, and two that cannot both be true are a conflict with both kept', () => {
    const properties = adoptionOf([dated('2020-05-30'), dated('2020-04-28')]);
    expect(properties).toMatchObject({ date: '2020-04-28', earliest: '2020-04-28', conflicts: ['date'] });
  });

  test('of two documents is no conflict: they date two acts', () => {
    const properties = adoptionOf([dated('2020-06-11', { document: 'a' }), dated('2020-07-13', { document: 'b' })]);
    expect(properties?.['date']).toBe('2020-06-11');
    expect(properties?.['conflicts']).toBeUndefined();
  });

  test('is the more precise of two that agree', () => {
    expect(adoptionOf([dated('2019'), dated('2019-08'), dated('2019-08-14')])).toMatchObject({ date: '2019-08-14' });
  });

  test('is never an announcement, a later stage or an upper bound where a date of adopting is known', () => {
    const properties = adoptionOf([
      dated('2018', { status: 'planned' }),
      dated('2017', { stage: 'later' }),
      dated('../2016'),
      dated('2020-04-28', { status: 'adopted' }),
    ]);
    expect(properties?.['date']).toBe('2020-04-28');
  });

  test('is not known where only the announcement of what has since happened is dated', () => {
    const status = (value: string) =>
      statement({ subject: adoption, predicate: 'status', value, rule: 'test', evidence: evidence() });
    const announced = dated('2021-01-28', { status: 'exploring' });
    expect(adoptionOf([announced, status('exploring')])?.['date']).toBe('2021-01-28');
    expect(adoptionOf([announced, status('exploring'), status('adopted')])?.['date']).toBeUndefined();
  });

  test('is bounded, not given, by the date of a later stage', () => {
    expect(adoptionOf([dated('2024-02-26', { stage: 'later' })])).toMatchObject({ date: '../2024-02-26', latest: '2024-02-26' });
    expect(adoptionOf([dated('2024-02-26', { stage: 'later' }), dated('../2023')])?.['date']).toBe('../2023');
  });

  test('names the statements that give it and the document that dates the act', () => {
    const [one, other] = [dated('2020-04', { document: 'a' }), dated('2020-04-28', { document: 'b' })];
    expect(adoptionOf([one, other])).toMatchObject({ datingDocument: 'b', datedBy: other.evidence.map(reference) });
  });

  test('that is denied is no date of it', () => {
    const denied = statement({ ...dated('2020'), polarity: 'negated' });
    expect(adoptionOf([denied])?.['date']).toBeUndefined();
  });

  test('that is only bounded has no earliest day', () => {
    const properties = adoptionOf([dated('../2021-06')]);
    expect(properties).toMatchObject({ date: '../2021-06', latest: '2021-06-30' });
    expect(properties?.['earliest']).toBeUndefined();
  });

  test('does not conflict because two pages of different standing tell it', () => {
    const properties = adoptionOf([dated('2020-04', { address: 'a' }), dated('2020-04-28', { address: 'b' })]);
    expect(properties?.['conflicts']).toBeUndefined();
  });
});

describe('the parts of a way of working', () => {
  const named = (kind: 'Component' | 'Mechanism' | 'Cluster' | 'Leadership', predicate: string, value: string) =>
    project([statement({ subject: { id: `${kind}:x`, kind }, predicate, value, rule: 'test', evidence: evidence() })]).nodes[0]
      ?.properties['parts'];

  test('are told of a component, a named mechanism and a post by the vocabulary, whatever the wording', () => {
    expect(named('Component', 'name', '一套产业链发展支持政策')).toEqual(['一链一策／支持政策']);
    expect(named('Component', 'name', '链主+基金')).toEqual(['链主', '基金']);
    expect(named('Mechanism', 'name', '九个一')).toEqual(['“N个一”']);
    expect(named('Leadership', 'role', '总链长')).toEqual(['总链长']);
  });

  test('are not told of a wording that the vocabulary does not have, nor of what is no way of working', () => {
    expect(named('Component', 'name', '全链联网')).toBeUndefined();
    expect(named('Cluster', 'name', '基金小镇')).toBeUndefined();
  });
});

describe('the graph', () => {
  const [zhejiang, jiangxi] = [
    { id: '330000', kind: 'Province' },
    { id: '360000', kind: 'Province' },
  ] as const;
  const learned = (more: Partial<Claim> = {}) =>
    statement({ subject: jiangxi, predicate: 'LEARNED_FROM', object: zhejiang, rule: 'test', evidence: evidence(), ...more });

  test('does not depend on the order in which statements come', () => {
    const statements = [dated('2020-05-30'), dated('2020-04-28'), learned(), learned({ evidence: evidence('t') })];
    expect(project([...statements].reverse())).toEqual(project(statements));
  });

  test('keeps what is stated, what is inferred and what is denied as relations of their own', () => {
    const { relations } = project([learned(), learned({ assertion: 'inferred' }), learned({ polarity: 'negated' })]);
    expect(relations).toHaveLength(3);
    expect(new Set(relations.map(({ id }) => id)).size).toBe(3);
  });

  test('tells of a tie between regions in what way, about which policy and when it was told', () => {
    const told = (date: string) => learned({ qualifiers: { basis: 'visits', policy: '链长制', date }, evidence: evidence(date) });
    const [tie] = project([told('2022-09-13'), told('2020')]).relations;
    expect(tie?.properties).toMatchObject({ bases: ['visits'], policies: ['链长制'], dates: ['2020', '2022-09-13'] });
    expect(project([learned()]).relations[0]?.properties).not.toHaveProperty('dates');
  });

  test('calls a problem by its words and a figure by what it measures', () => {
    const said = (kind: 'Problem' | 'Observation', predicate: string, value: string) =>
      statement({ subject: { id: 'x', kind }, predicate, value, rule: 'test', evidence: evidence() });
    const nameOf = (...all: Statement[]) => project(all).nodes[0]?.properties['name'];
    expect(nameOf(said('Problem', 'text', '融资难'))).toBe('融资难');
    expect(nameOf(said('Observation', 'metric', '营业收入'), said('Observation', 'of', '集群'))).toBe('集群 营业收入');
  });

  test('joins two sources of one relation and carries the evidence of both', () => {
    const { relations } = project([learned(), learned({ evidence: evidence('t') })]);
    expect(relations).toHaveLength(1);
    expect(relations[0]?.properties).toMatchObject({ sources: 2 });
    expect(relations[0]?.properties['evidence']).toHaveLength(2);
  });

  test('gives a person who is also an expert both labels', () => {
    const name = (kind: 'Person' | 'Expert') =>
      statement({ subject: { id: 'person:甲', kind }, predicate: 'name', value: '甲', rule: 'test', evidence: evidence() });
    expect(project([name('Person'), name('Expert')]).nodes[0]?.labels).toEqual(['Expert', 'Person']);
  });
});
