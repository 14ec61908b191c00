import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kindNames } from '../../../../graph/kinds.ts';
import { attributes, relationTypes } from '../../../../graph/predicates.ts';
import { packageRoot } from '../../../../graph/root.ts';
import { Ledger, Standing } from '../../../../graph/source.ts';
import { Statement } from '../../../../graph/statement.ts';
import { citations } from '../../../../server/release/cite.ts';
import { Codebook, codebook } from '../../../../server/release/codebook.ts';
import { codebookPage } from '../../../../server/release/page.ts';

describe('the codebook', () => {
  const book = codebook();
  const page = codebookPage(book);
  const words = (all: { word: string }[]) => all.map(({ word }) => word).sort();

  test('on its page is what the vocabulary says: liantu codebook > docs/codebook.md', () => {
    expect(readFileSync(join(packageRoot(), 'docs', 'codebook.md'), 'utf8')).toBe(page);
  });

  test('has every kind, attribute, relation and word that the data can have', () => {
    expect(Codebook.parse(book)).toEqual(book);
    expect(book.kinds.map(({ kind }) => kind)).toEqual(kindNames);
    expect(book.attributes.map(({ name }) => name)).toEqual(Object.keys(attributes));
    expect(book.relations.map(({ type }) => type)).toEqual(relationTypes);
    expect(words(book.statement)).toEqual(Object.keys(Statement.shape).sort());
    expect(words(book.assertions)).toEqual([...Statement.shape.assertion.options].sort());
    expect(words(book.modalities)).toEqual([...Statement.shape.modality.options].sort());
    expect(words(book.polarities)).toEqual([...Statement.shape.polarity.options].sort());
    expect(words(book.standings)).toEqual([...Standing.options].sort());
    expect(words(book.ledgers)).toEqual([...Ledger.options].sort());
    expect(words(book.choices)).toEqual(
      expect.arrayContaining([...new Set(Object.values(attributes).map(({ choose }) => choose))]),
    );
  });

  test('has a row for each on its page, of as many cells as its head', () => {
    const tables = page.split('\n## ').map((part) => part.split('\n').filter((line) => line.startsWith('|')));
    for (const [head, ...rows] of tables.filter((lines) => lines.length > 0)) {
      const cells = (line = '') => line.replaceAll('\\|', '').split('|').length;
      expect(rows.map(cells)).toEqual(rows.map(() => cells(head)));
    }
    expect(page.match(/^\| `/gm)).toHaveLength(Object.values(book).flat().length - book.dates.length);
  });
});

describe('a citation', () => {
  const source = { id: 's', name: 'a.txt', title: 'a', sha256: '', length: 1, lines: 1, standing: 'digest' as const };
  const cited = { version: '417a15d8d3a1', software: '0.1.0', accessed: '2021-06-30', address: 'https://liantu.example/graph/' };
  const sources = ['2020', '2021-06-10', null].map((date) => ({ ...source, date }));

  test('names the version, the latest date of the sources, the day of access and the address', () => {
    expect(citations({ ...cited, sources })).toEqual({
      gbt7714:
        '链图：中国产业链政策知识图谱: 数据版本 417a15d8d3a1[DS/OL]. (2021-06-10)[2021-06-30]. https://liantu.example/graph/api/v1/dataset.',
      bibtex: `@misc{liantu-417a15d8d3a1,
  title = {{链图：中国产业链政策知识图谱}},
  version = {417a15d8d3a1},
  note = {Liantu 0.1.0, made from 3 sources},
  date = {2021-06-10},
  url = {https://liantu.example/graph/api/v1/dataset},
  urldate = {2021-06-30},
}`,
    });
  });

  test('leaves out what is not known', () => {
    const { gbt7714, bibtex } = citations({ ...cited, sources: [], address: null });
    expect(gbt7714).toBe('链图：中国产业链政策知识图谱: 数据版本 417a15d8d3a1[DS/OL]. [2021-06-30].');
    expect(bibtex).not.toMatch(/url =|\n {2}date =/);
  });

  test('keeps its braces whatever the address', () => {
    const { bibtex } = citations({ ...cited, sources, address: 'https://a.example/{}}?x={' });
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
    expect(bibtex).toContain('url = {https://a.example/%7B%7D%7D/api/v1/dataset}');
  });
});
