import { describe, expect, test } from '@jest/globals';
import { contractInChinese } from '../../../../client/locales/reference/contract.ts';
import { controlOf, firstValues } from '../../../../client/reference/contract/control.ts';
import { find, grouped } from '../../../../client/reference/contract/find.ts';
import { operationsOf } from '../../../../client/reference/contract/operations.ts';
import { sampleOf } from '../../../../client/reference/contract/sample.ts';
import { say } from '../../../../client/reference/contract/saying.ts';
import { Contract, type Schema } from '../../../../client/reference/contract/shape.ts';
import { translator } from '../../../../client/reference/contract/translate.ts';
import { operation, parameter } from './contract.ts';

describe('the operations of a contract', () => {
  const contract = Contract.parse({
    openapi: '3.1.0',
    info: { title: 'Made up', version: '1' },
    paths: {
      '/things/{id}': {
        parameters: 'not an operation',
        get: { operationId: 'thing', tags: ['things'], security: [{}, { token: [] }], responses: { 200: {}, default: {} } },
        delete: { security: [{ token: [] }] },
      },
      '/healthz': { get: { security: [], parameters: [{ name: 'a', in: 'cookie' }] } },
    },
  });
  const [thing, remove, health] = operationsOf(contract);

  test('are its methods, in its order, with what each asks of a token', () => {
    expect([thing, remove, health].map((one) => [one?.id, one?.method, one?.token])).toEqual([
      ['thing', 'GET', 'perhaps'],
      ['delete /things/{id}', 'DELETE', 'always'],
      ['get /healthz', 'GET', 'never'],
    ]);
  });

  test('have no field for what a page cannot send', () => {
    expect(health?.parameters).toEqual([]);
  });
});

describe('the filter', () => {
  const all = [
    operation({
      id: 'followers',
      tag: 'questions',
      path: '/api/v1/questions/followers',
      summary: '哪些地区在之后实行？ Who followed?',
    }),
    operation({ id: 'ingest', tag: 'ingests', method: 'POST', path: '/api/v1/ingests', summary: 'Takes a text in' }),
  ];

  test.each([
    ['FOLLOW 之后', ['followers']],
    ['post', ['ingest']],
    ['ｉｎｇｅｓｔ', ['ingest']],
    ['', ['followers', 'ingest']],
    ['followers ingests', []],
  ])('%j finds what has every word of it', (filter, ids) => {
    expect(find(all, filter).map(({ id }) => id)).toEqual(ids);
  });

  test('leaves out the groups in which nothing is found', () => {
    expect(grouped(find(all, 'post')).map(({ tag, operations }) => [tag, operations.length])).toEqual([['ingests', 1]]);
  });
});

describe('how a parameter is entered', () => {
  const control = (schema: Schema) => controlOf(parameter('a', { schema }));

  test.each<[string, Schema, object]>([
    ['a text', { type: 'string' }, { kind: 'text', many: false }],
    ['a number, with what holds without it', { type: 'integer', default: 100 }, { kind: 'number', fallback: '100' }],
    ['a choice among some values', { enum: ['first', 'any', null] }, { kind: 'choice', values: ['first', 'any'] }],
    ['yes or no', { type: 'boolean' }, { kind: 'choice', values: ['true', 'false'] }],
    ['a text that may be null', { anyOf: [{ type: 'string' }, { type: 'null' }] }, { kind: 'text', many: false }],
    ['several choices', { type: 'array', items: { enum: ['a', 'b'] } }, { kind: 'choice', many: true, values: ['a', 'b'] }],
    ['several texts', { type: 'array', items: { type: 'string' } }, { kind: 'text', many: true, values: [] }],
    ['a text where a choice is not all', { anyOf: [{ enum: ['all'] }, { type: 'string' }] }, { kind: 'text', values: [] }],
    ['choices of both alternatives', { anyOf: [{ const: 'auto' }, { enum: ['a', 'b'] }] }, { values: ['auto', 'a', 'b'] }],
  ])('is %s', (_, schema, expected) => {
    expect(control(schema)).toMatchObject(expected);
  });

  test('begins with its example, one value or several', () => {
    expect(firstValues(parameter('a', { example: '浙江' }))).toEqual(['浙江']);
    expect(firstValues(parameter('a', { example: ['src-1:2-3', 'src-1:4-5'] }))).toEqual(['src-1:2-3', 'src-1:4-5']);
    expect(firstValues(parameter('a', { example: 5 }))).toEqual(['5']);
    expect(firstValues(parameter('a', { schema: { default: 5 } }))).toEqual([]);
  });
});

describe('the body that a form begins with', () => {
  test('has what must be there, with examples and defaults before what is made up', () => {
    const schema: Schema = {
      type: 'object',
      required: ['statement', 'limit', 'tags', 'of'],
      properties: {
        statement: { type: 'string', examples: ['RETURN 1'] },
        limit: { type: 'integer', minimum: 1 },
        tags: { type: 'array', items: { enum: ['a', 'b'] } },
        of: { $ref: '#/components/schemas/Thing' },
        note: { type: 'string' },
      },
    };
    const schemas = { Thing: { type: 'object', properties: { id: { type: 'string', default: '330000' } } } };
    expect(sampleOf(schema, schemas)).toEqual({ statement: 'RETURN 1', limit: 1, tags: ['a'], of: { id: '330000' } });
  });

  test('ends, also for a schema that holds itself', () => {
    const schemas: Record<string, Schema> = { Tree: { properties: { below: { $ref: '#/components/schemas/Tree' } } } };
    expect(JSON.stringify(sampleOf(schemas['Tree'], schemas)).length).toBeLessThan(200);
  });
});

describe('words of the contract', () => {
  const chinese = (english: string) => ({ 'The things': '事物' })[english];

  test('that stand in both languages are shown in the one of the reader', () => {
    const both = '{region} 之后，谁实行 {policy}？ Who adopted {policy} after {region}?';
    expect(say(both, 'zh', chinese)).toEqual({ words: '{region} 之后，谁实行 {policy}？', lang: 'zh' });
    expect(say(both, 'en', chinese)).toEqual({ words: 'Who adopted {policy} after {region}?', lang: 'en' });
  });

  test('that name a field are shown in one language too', () => {
    expect(say('文号, document number', 'zh', chinese).words).toBe('文号');
    expect(say('文号, document number', 'en', chinese).words).toBe('document number');
  });

  test('are translated by the sentence, with what stands in its place', () => {
    const translate = translator({ 'the id of a {}': '{}的 id', Region: '地区', 'from {} to {}': '自 {} 至 {}' });
    expect(['the id of a Region', 'the id of a $& (x)', 'from Region to 9', 'another'].map(translate)).toEqual([
      '地区的 id',
      '$& (x)的 id',
      '自 地区 至 9',
      undefined,
    ]);
  });

  test('in Chinese stand for each part of the English', () => {
    const parts = (words: string) => words.split('{}').length;
    for (const [english, other] of Object.entries(contractInChinese))
      expect([english, parts(other)]).toEqual([english, parts(english)]);
  });

  test('that are English have their Chinese where there is some, else say that they are English', () => {
    expect(say('The things', 'zh', chinese)).toEqual({ words: '事物', lang: 'zh' });
    expect(say('The things', 'en', () => undefined)).toEqual({ words: 'The things', lang: 'en' });
    expect(say('Things by 文号, then quotes', 'zh', chinese)).toEqual({ words: 'Things by 文号, then quotes', lang: 'en' });
  });
});
