import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../../cypher/catalogue.ts';
import { LiantuError } from '../../../graph/errors.ts';
import { packageRoot } from '../../../graph/root.ts';

const header = `// question.zh: {policy} 何时开始？
// question.en: When did {policy} begin?
// param policy: Policy = 链长制
// column date: Date, evidence: Refs
`;
const body = 'MATCH (n:Policy {id: $policy})\nRETURN n.date AS date, n.evidence AS evidence\n';

describe('The catalogue of statements', () => {
  const catalogue = loadCatalogue();

  test('constraints come before the indexes on the same property', () => {
    const kinds = catalogue.schema.map((statement) => statement.split(' ')[1]);
    expect(kinds).toEqual([...kinds].sort());
    expect(kinds).toContain('CONSTRAINT');
    expect(catalogue.schema.every((statement) => statement.includes('IF NOT EXISTS'))).toBe(true);
  });

  test.each(['adopters', 'followers', 'documents-of', 'leaders-in', 'experts', 'conflicts', 'first-adopter'])(
    'it has the question %s',
    (name) => {
      expect(catalogue.questions.get(name)).toMatchObject({ name, zh: expect.any(String), en: expect.any(String) });
    },
  );

  test('a header is read into parameters and columns', () => {
    const { zh, parameters, columns } = catalogue.questions.get('followers') ?? {};
    expect(zh).toBe('哪些地区在 {region} 之后实行 {policy}？');
    expect(parameters).toEqual([
      { name: 'region', type: 'Region', optional: false, default: '330000', allowed: null },
      { name: 'policy', type: 'Policy', optional: false, default: '链长制', allowed: null },
      { name: 'asOf', type: 'Date', optional: true, default: null, allowed: null },
    ]);
    expect(columns?.slice(0, 2)).toEqual([
      { name: 'region', type: 'Region' },
      { name: 'date', type: 'Date' },
    ]);
  });

  test('every question stands in a group, with an example of an answer', () => {
    const without = [...catalogue.questions.values()].filter(({ group, example }) => !group || !example);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('A question with a defect', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liantu-catalogue-'));
    cpSync(join(packageRoot(), 'cypher'), folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function defects(text: string): string[] {
    writeFileSync(join(folder, 'questions', 'new.cypher'), text);
    try {
      loadCatalogue(folder);
      return [];
    } catch (error) {
      expect(error).toBeInstanceOf(LiantuError);
      return (error as LiantuError).message.split('\n');
    }
  }
  const at = (line: number, message: string) => [`cypher/questions/new.cypher:${line}: ${message}`];

  test('a sound one is taken', () => {
    expect(defects(header + body)).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['a phrase is missing', header.replace(/^.*\n/, '') + body, at(1, 'question.zh is missing')],
    ['a type is unknown', header.replace(': Policy', ': Polity') + body, at(3, 'param policy: unknown type Polity')],
    ['a column has no type', header.replace('date: Date', 'date') + body, at(4, 'column date: expected "name: Type"')],
    ['a column has an unknown type', header.replace(': Refs', ': Ref') + body, at(4, 'column evidence: unknown type Ref')],
    [
      'a default does not fit',
      `${header.replace(': Policy = 链长制', ': Integer = one')}${body}`,
      at(3, 'param policy: default one is no integer'),
    ],
    [
      'a list of allowed values is of the wrong type',
      `${header.replace(' = 链长制', ' in a, b')}${body}`,
      at(3, 'param policy: only a String has allowed values'),
    ],
    [
      'a param has no form',
      header.replace('policy: Policy', 'policy Policy') + body,
      at(
        3,
        'param policy Policy = 链长制: expected "name: Type", "name: Type?" or "name: Type = default", then " in a, b" for the values allowed',
      ),
    ],
    [
      'a parameter is not declared',
      header + body.replace('(n:Policy', '(n:Policy {x: $y})-->(n:Policy'),
      at(5, '$y is used but no param declares it'),
    ],
    [
      'a parameter is not used',
      header + body.replace('$policy', "'x' /* $policy */"),
      at(3, 'param policy is declared but not used'),
    ],
    [
      'a phrase has a strange placeholder',
      header.replace('did {policy}', 'did {policy} or {region}') + body,
      at(1, 'question.en has {region}, which is no param'),
    ],
    ['a phrase lacks a parameter', header.replace('did {policy}', 'did it') + body, at(3, 'param policy is not in question.en')],
    [
      'the columns are others',
      header + body.replace('AS date', 'AS day'),
      at(6, 'RETURN gives day, evidence where the columns are date, evidence'),
    ],
    [
      'evidence is missing',
      header.replace(', evidence: Refs', '') + body.replace(', n.evidence AS evidence', ''),
      at(1, 'the column evidence: Refs is missing'),
    ],
  ])('where %s it names file, line and cause', (_, text, expected) => {
    expect(defects(text)).toEqual(expected);
  });

  test('each defect has a line of its own', () => {
    expect(defects(header.replace('did {policy}', 'did it') + body.replace('n.date', 'sum(n.date)'))).toEqual([
      expect.stringMatching(/^cypher\/questions\/new\.cypher:6: bare-sum: .*; instead: coalesce\(sum\(x\), 0\)$/),
      expect.stringMatching(/:3: param policy is not in question\.en$/),
    ]);
  });
});
