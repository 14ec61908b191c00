import { describe, expect, test } from '@jest/globals';
import { sizeWords } from '../../../../client/reference/answer/answer.ts';
import { eventsIn } from '../../../../client/reference/answer/events.ts';
import { filenameOf, nextIn, tellingHeaders } from '../../../../client/reference/answer/headers.ts';
import { linesOf } from '../../../../client/reference/answer/lines.ts';
import { problemIn, remediesOf } from '../../../../client/reference/answer/problem.ts';
import { rowsIn } from '../../../../client/reference/answer/rows.ts';

describe('JSON as lines', () => {
  const value = {
    data: [
      { region: { id: '450000', label: '广西壮族自治区' }, evidence: ['src-1a:10-20', 'src-1a:30-40'], text: '"\n𠮷', none: [] },
      { region: null, evidence: [], big: 'x'.repeat(120), more: [1.5, true] },
    ],
    meta: { total: 2, next: '/api/v1/things?cursor=a' },
  };
  const lines = linesOf(value);
  const text = lines.map(({ indent, pieces }) => ' '.repeat(indent * 2) + pieces.map((one) => one.text).join('')).join('\n');

  test('are the same JSON', () => {
    expect(JSON.parse(text)).toEqual(value);
  });

  test('keep together what is short and part what is long', () => {
    expect(text).toContain('\n      "region": { "id": "450000", "label": "广西壮族自治区" },\n');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
  });

  test('make evidence and addresses of the service links, and nothing else', () => {
    const links = lines.flatMap(({ pieces }) => pieces.flatMap(({ href }) => href ?? []));
    expect(links).toEqual(['/api/v1/evidence/src-1a:10-20', '/api/v1/evidence/src-1a:30-40', '/api/v1/things?cursor=a']);
    const others = ['src-1a', 'my src-1a:1-2', 'javascript:alert(1)', '/api/v1/evidence/{ref}', '//api/x', 'see /api/v1'];
    expect(linesOf(others).flatMap(({ pieces }) => pieces.filter(({ href }) => href))).toEqual([]);
  });

  test.each([[null], [3], ['a'], [[]], [{}]])('hold %j too', (plain) => {
    expect(linesOf(plain).map(({ pieces }) => pieces.map((one) => one.text).join(''))).toEqual([JSON.stringify(plain)]);
  });
});

describe('a stream of events', () => {
  test('is read as it comes, and keeps what is not complete yet', () => {
    const first = eventsIn('event: progress\nid: 1\ndata: {"done":1}\n\n: still here\n\nevent: pro');
    expect(first).toEqual({ events: [{ event: 'progress', data: '{"done":1}' }], rest: 'event: pro' });
    expect(eventsIn(`${first.rest}gress\r\ndata: a\r\ndata: b\r\n\r\n`).events).toEqual([{ event: 'progress', data: 'a\nb' }]);
    expect(eventsIn('data: 1\n\n').events).toEqual([{ event: 'message', data: '1' }]);
  });
});

describe('headers', () => {
  const headers = (values: Record<string, string>) => tellingHeaders(new Headers(values));

  test('are shown where a caller acts on them', () => {
    expect(headers({ etag: 'W/"1"', date: 'today', ratelimit: '"liantu"; r=1199' })).toEqual([
      ['ETag', 'W/"1"'],
      ['RateLimit', '"liantu"; r=1199'],
    ]);
  });

  test('tell the next page, and the name of a file', () => {
    expect(nextIn(headers({ link: '</a>; rel="prev", </api/v1/things?cursor=b>; rel="next"' }))).toBe('/api/v1/things?cursor=b');
    expect(nextIn(headers({}))).toBeNull();
    expect(filenameOf(headers({ 'content-disposition': 'attachment; filename="graph.gexf"' }), '/a')).toBe('graph.gexf');
    const encoded = { 'content-disposition': `attachment; filename="x"; filename*=UTF-8''${encodeURIComponent('链图.csv')}` };
    expect(filenameOf(headers(encoded), '/a')).toBe('链图.csv');
    expect(filenameOf(headers({}), '/api/v1/export')).toBe('export');
  });
});

describe('a problem', () => {
  const problem = problemIn({
    type: '/api/problems#invalid-parameter',
    title: 'A parameter is not valid',
    parameter: 'region',
    nearest: ['浙江'],
    allowed: ['新疆', '浙江'],
    candidates: [{ id: '330000', kind: 'Province', label: '浙江省' }],
  });

  test('offers what would do, each once and the things that were meant first', () => {
    expect(problem && remediesOf(problem)).toEqual([
      { value: '330000', label: '浙江省 (Province)' },
      { value: '浙江', label: '浙江' },
      { value: '新疆', label: '新疆' },
    ]);
  });

  test('is not made of what is none', () => {
    expect(problemIn({ data: [] })).toBeNull();
    expect(problemIn(undefined)).toBeNull();
  });
});

test('rows are counted where the answer is a list', () => {
  const json = (value: unknown) => ({ kind: 'json' as const, value, text: '' });
  expect(rowsIn(json({ data: [1, 2], meta: { total: 40 } }))).toEqual({ shown: 2, total: 40 });
  expect(rowsIn(json({ data: {}, meta: {} }))).toBeNull();
  expect(rowsIn({ kind: 'none' })).toBeNull();
});

test.each([
  [999, '999 B'],
  [12_240, '12.2 kB'],
  [3_456_789, '3.5 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
