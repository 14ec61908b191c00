import { describe, expect, test } from '@jest/globals';
import { changeOf, changeParameters, readChange, versionOf } from '../../../graph/history.ts';
import { type Statement, statement } from '../../../graph/statement.ts';

const said = (source: string, subject: Statement['subject'], value: string): Statement =>
  statement({ subject, predicate: 'name', value, rule: 'test', evidence: [{ source, start: 0, end: 1, quote: '某', line: 1 }] });
const region = { id: '360000', kind: 'Province' } as const;
const policy = { id: 'policy:链长制', kind: 'Policy' } as const;
const paper = { id: 'src-1', name: 'a.txt' };
const newer = { id: 'src-2', name: 'a.txt' };
const edition = { sources: [paper, { id: 'src-9', name: 'regions.csv' }], statements: 5 };

describe('the version of the data', () => {
  test('does not hang on the order in which the sources came, and changes with a source or a statement', () => {
    expect(versionOf(['src-2', 'src-1'], 3)).toBe(versionOf(['src-1', 'src-2'], 3));
    expect(new Set([versionOf(['src-1'], 3), versionOf(['src-1'], 4), versionOf(['src-2'], 3)]).size).toBe(3);
  });
});

describe('a change', () => {
  test('is none where nothing was added, removed or taken out', () => {
    expect(changeOf(edition, [{ source: paper, added: [], removed: [], gone: false }])).toBeUndefined();
  });

  test('is one where a source came that states nothing', () => {
    const change = changeOf(edition, [{ source: newer, added: [], removed: [], gone: false }]);
    expect(change?.sources).toEqual([{ id: 'src-2', name: 'a.txt', change: 'added', former: null, added: 0, removed: 0 }]);
    expect(change?.after).toBe(versionOf(['src-1', 'src-2', 'src-9'], 5));
  });

  test('tells a source in the place of another as one, with the statements of both', () => {
    const change = changeOf(edition, [
      { source: newer, added: [said('src-2', region, '江西省'), said('src-2', policy, '链长制')], removed: [], gone: false },
      { source: edition.sources[1] ?? paper, added: [], removed: [said('src-9', region, '江西省')], gone: false },
      { source: paper, added: [], removed: [said('src-1', region, '江西')], gone: true },
    ]);
    expect(change).toEqual({
      before: versionOf(['src-1', 'src-9'], 5),
      after: versionOf(['src-2', 'src-9'], 5),
      statements: { added: 2, removed: 2 },
      sources: [
        { id: 'src-2', name: 'a.txt', change: 'replaced', former: 'src-1', added: 2, removed: 1 },
        { id: 'src-9', name: 'regions.csv', change: 'changed', former: null, added: 0, removed: 1 },
      ],
      kinds: [
        { kind: 'Province', added: 1, removed: 2 },
        { kind: 'Policy', added: 1, removed: 0 },
      ],
    });
  });

  test('is read from the graph as it was written', () => {
    const change = changeOf(edition, [{ source: paper, added: [], removed: [said('src-1', region, '江西')], gone: true }]);
    if (!change) throw new Error('there is a change');
    const at = '2021-06-30T08:00:00.000Z';
    const { properties } = changeParameters(change, at);
    const labels = ['Change'];
    expect(readChange({ labels, properties: { ...properties, number: 7 } })).toEqual({ number: 7, at, ...change });
  });
});
