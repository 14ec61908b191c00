import { describe, expect, test } from '@jest/globals';
import { readPlace, writePlace } from '../../../../client/reference/address.ts';
import { readable } from '../../../../client/reference/encoding.ts';
import { curl } from '../../../../client/reference/request/curl.ts';
import { type Form, firstForm } from '../../../../client/reference/request/form.ts';
import { match } from '../../../../client/reference/request/match.ts';
import { python } from '../../../../client/reference/request/python.ts';
import { addressOf, type Request, requestOf } from '../../../../client/reference/request/request.ts';
import { operation, parameter } from './contract.ts';

const evidence = operation({
  id: 'evidence',
  path: '/api/v1/evidence/{ref}',
  parameters: [parameter('ref', { in: 'path', required: true, example: 'src-1:2-3' })],
});
const search = operation({ id: 'search', parameters: [parameter('q', { example: '链长制' }), parameter('kind')] });
const write = operation({
  id: 'ingest',
  method: 'POST',
  token: 'always',
  bodyRequired: true,
  bodies: [{ media: 'application/json', schema: undefined, example: { text: '浙江', dry: true, date: null } }],
});
const asked = (one = search, change: Partial<Form> = {}, token = ''): Request =>
  requestOf(one, { ...firstForm(one, {}), ...change }, token);
const origin = 'http://localhost:3000';

describe('a request', () => {
  test('has what is filled in, encoded, and nothing for what is left empty', () => {
    expect(addressOf(asked())).toBe('/api/v1/things?q=%E9%93%BE%E9%95%BF%E5%88%B6');
    expect(readable(addressOf(asked()))).toBe('/api/v1/things?q=链长制');
    expect(addressOf(asked(search, { values: { 'query q': ['a&b=c'], 'query kind': ['', 'City', 'Zone'] } }))).toBe(
      '/api/v1/things?q=a%26b%3Dc&kind=City&kind=Zone',
    );
  });

  test('begins with an example of the whole, where there is one', () => {
    const parameters = [parameter('group_by', { example: 'region' }), parameter('sample', { example: 3 })];
    const one = operation({ parameters, examples: ['/api/v1/things?group_by=region', '/api/v1/things?sample=3'] });
    expect(addressOf(asked(one))).toBe('/api/v1/things?group_by=region');
    expect(addressOf(asked({ ...one, examples: [] }))).toBe('/api/v1/things?group_by=region&sample=3');
  });

  test('keeps what is filled into its path to one part of it', () => {
    expect(addressOf(asked(evidence, { values: { 'path ref': ['a/b?𠮷'] } }))).toBe('/api/v1/evidence/a%2Fb%3F%F0%A0%AE%B7');
    expect(addressOf(asked(evidence, { values: {} }))).toBe('/api/v1/evidence/{ref}');
  });

  test('takes the token along where it is needed, or where the reader gave one', () => {
    const guarded = operation({ token: 'perhaps' });
    expect(
      [asked(write), asked(guarded), asked(guarded, {}, 'secret'), asked(search, {}, 'secret')].map((one) => one.withToken),
    ).toEqual([true, false, true, false]);
  });

  test('is read in Chinese, but for what would mean another address', () => {
    const request = asked(evidence, { values: { 'path ref': ['zone:西安 高新/𠮷'] } });
    expect(readable(addressOf(request))).toBe('/api/v1/evidence/zone:西安%20高新%2F𠮷');
    expect(curl(origin, request)).toBe("curl 'http://localhost:3000/api/v1/evidence/zone:西安%20高新%2F𠮷'");
    expect(readable('/a%E9%41?q=b%3Ac%26')).toBe('/a%E9%41?q=b:c%26');
  });

  test('asks for events where an operation answers with nothing else', () => {
    const stream = operation({
      outcomes: [
        { status: '200', description: '', kinds: [{ media: 'text/event-stream', schema: undefined, example: undefined }] },
      ],
    });
    expect(asked(stream).accept).toBe('text/event-stream');
    expect(asked().accept).toBe('*/*');
  });
});

describe('a request as a command', () => {
  test('is for a shell with each value as it is read, not encoded', () => {
    expect(curl(origin, asked())).toBe("curl -G http://localhost:3000/api/v1/things \\\n  --data-urlencode 'q=链长制'");
  });

  test('lets nothing that was typed reach the shell', () => {
    const line = curl(origin, asked(search, { values: { 'query q': ['\'; rm -rf $HOME `x` "'] } }));
    expect(line).toContain(`--data-urlencode 'q='\\''; rm -rf $HOME \`x\` "'`);
  });

  test('names the token and does not hold it', () => {
    const request = asked(write, {}, 'secret');
    const both = curl(origin, request) + python(origin, request, true);
    expect(both).toContain('Bearer $TOKEN');
    expect(both).toContain('os.environ["TOKEN"]');
    expect(both).not.toContain('secret');
  });

  test('brings its body, or a file', () => {
    const file = { ...asked(write), media: 'text/plain', body: new File(['x'], '报告 1.txt') };
    expect(curl(origin, asked(write))).toContain('-H \'Content-Type: application/json\' \\\n  --data-raw \'{\n  "text": "浙江"');
    expect(curl(origin, file)).toContain("--data-binary '@报告 1.txt'");
    expect(python(origin, file, true)).toContain('data=open("报告 1.txt", "rb")');
    expect(curl(origin, asked(operation({ method: 'DELETE' })))).toBe('curl -X DELETE http://localhost:3000/api/v1/things');
  });

  test('is Python with the words of Python', () => {
    expect(python(origin, asked(write), true)).toContain('json={"text": "浙江", "dry": True, "date": None}');
    const several = asked(search, { values: { 'query kind': ['City', 'Zone'], 'query q': ['a'] } });
    expect(python(origin, several, true)).toBe(
      'import requests\nprint(requests.get(\n    "http://localhost:3000/api/v1/things",\n    params={"q": "a", "kind": ["City", "Zone"]},\n).json())',
    );
  });
});

describe('an address of the service', () => {
  const all = operation({ id: 'all', path: '/api/v1/evidence/all' });
  const operations = [evidence, all, search, write];

  test('is tried with the operation that answers it', () => {
    const found = match('/api/v1/evidence/src-1%3A2-3', operations);
    expect([found?.operation.id, found?.values]).toEqual(['evidence', { 'path ref': ['src-1:2-3'] }]);
    expect(match('/api/v1/things?kind=City&kind=Zone&q=%E6%B5%99+a', operations)?.values).toEqual({
      'query kind': ['City', 'Zone'],
      'query q': ['浙 a'],
    });
  });

  test('is the one that is named before one that anything fits', () => {
    expect(match('/api/v1/evidence/all', operations)?.operation.id).toBe('all');
  });

  test.each(['/api/v2', '/api/v1/things?other=1', '/api/v1/evidence/', '/api/v1/evidence/%E9', '/api/v1/evidence/a/b'])(
    'is left to the browser where no form holds it: %s',
    (address) => {
      expect(match(address, operations)).toBeNull();
    },
  );
});

test('an address of the page gives back the place that it was made of', () => {
  for (const place of [
    { lang: 'zh' as const, operation: null },
    { lang: 'en' as const, operation: 'question_followers' },
    { lang: 'zh' as const, operation: 'get /a/{b}?' },
  ]) {
    const { search: query, hash } = new URL(writePlace(place), origin);
    expect(readPlace({ search: query, hash })).toEqual(place);
  }
  expect(readPlace({ search: '?lang=xx', hash: '#%E9' })).toEqual({ lang: 'zh', operation: '%E9' });
});
