import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../../graph/source.ts';
import { type Claim, statement, type Thing } from '../../../../graph/statement.ts';
import { modelsIn } from '../../../../server/diffusion/adoptions.ts';
import { componentSpread } from '../../../../server/diffusion/component-spread.ts';
import { componentsIn } from '../../../../server/diffusion/components.ts';
import { standingsOf } from '../../../../server/diffusion/standings.ts';
import type { Act, PolicyRecord, RegionRecord } from '../../../../server/dossiers/record.ts';

const policy = 'policy:链长制';
const region = (id: string) => ({ id, kind: 'Province' as const, label: id });

/** A claim on a line of a source: a line is a row of a table, or a sentence. */
const claim = (subject: Thing, predicate: string, line: number, more: Partial<Claim> = {}, source = 's') =>
  statement({
    subject,
    predicate,
    rule: 'test',
    evidence: [{ source, start: line * 100, end: line * 100 + 2, quote: '〇𠀀'.slice(0, 2), line }],
    ...more,
  });

const act = (id: string, kind: 'Adoption' | 'Mechanism', statements: Act['statements'], properties: object = {}): Act => ({
  id,
  kind,
  label: id,
  properties: { conflicts: [], conflicting: [], ...properties },
  statements,
  passages: [],
});

function adopted(id: string, date: string, line: number, document?: string): Act {
  const thing: Thing = { id, kind: 'Adoption' };
  const qualifiers = document ? { document } : {};
  const [earliest, latest] = date.length === 7 ? [`${date}-01`, `${date}-31`] : [date, date];
  return act(id, 'Adoption', [claim(thing, 'date', line, { value: date, qualifiers })], {
    status: 'adopted',
    date,
    earliest,
    latest,
  });
}

function works(id: string, line: number, wordings: string[], document?: string): Act {
  const thing: Thing = { id, kind: 'Mechanism' };
  const parts = wordings.map((name) => claim(thing, 'HAS_COMPONENT', line, { object: { id: name, kind: 'Component' } }));
  const by = document ? [claim(thing, 'BY_DOCUMENT', line, { object: { id: document, kind: 'Document' } })] : [];
  return act(id, 'Mechanism', [...parts, ...by]);
}

function record(acts: Record<string, Act[]>, date: string | null = '2021-06-10'): PolicyRecord {
  const regions = Object.entries(acts).map(([id, own]): [string, RegionRecord] => [
    id,
    { region: region(id), names: [id], acts: own },
  ]);
  return {
    regions: new Map(regions),
    texts: new Map(),
    sources: [{ id: 's', title: '', name: '', date } as Source],
    named: ({ id, kind }) => ({ id, kind, label: id }),
    lineOf: () => 1,
  };
}

const found = (acts: Record<string, Act[]>, date?: string | null) => componentsIn(record(acts, date), policy);

describe('The day of a component', () => {
  test('is that of its document', () => {
    const { rows } = found({ 浙江: [adopted('a', '2019-08', 1, 'doc'), works('m', 9, ['一链一图', '一链一策'], 'doc')] });
    expect(rows.map(({ component, time, dating }) => [component.id, time, dating])).toEqual([
      ['chart', '2019-08', 'document'],
      ['policy', '2019-08', 'document'],
    ]);
    expect(rows[0]).toMatchObject({ policy: 'policy:链长制#chart', family: policy, region: '浙江', wordings: ['一链一图'] });
    expect(rows[0]?.evidence).toEqual(['s:900-902']);
  });

  test('is that of the adoption where both are told on one line', () => {
    const { rows } = found({ 浙江: [adopted('a', '2019-08', 9), works('m', 9, ['一链一图'])] });
    expect(rows).toMatchObject([{ time: '2019-08', dating: 'row' }]);
  });

  test('is else only bounded: not before the policy, not after its source', () => {
    const { rows } = found({ 浙江: [adopted('a', '2019-08', 1), works('m', 9, ['一链一图'])] });
    expect(rows).toMatchObject([{ time: '2019-08-01/2021-06-10', dating: 'between' }]);
  });

  test('is not known where the source has no day, or the policy none', () => {
    const undated = { time: 'unknown', dating: null };
    expect(found({ 浙江: [adopted('a', '2019-08', 1), works('m', 9, ['一链一图'])] }, null).rows).toMatchObject([undated]);
    expect(found({ 浙江: [works('m', 9, ['一链一图'])] }).rows).toMatchObject([undated]);
  });
});

test('A component that a list leaves out is one thing, one that nobody mentions another', () => {
  const components = found({
    浙江: [adopted('a', '2019-08', 1), works('m', 1, ['一链一图', '一链一策'])],
    江西: [adopted('b', '2020-04', 2), works('n', 2, ['一链一策', '一链一制'])],
    广西: [adopted('c', '2019-11', 3), works('o', 3, ['一链一策'])],
    湖南: [adopted('d', '2018-07', 4)],
  });
  const regions = new Map(['浙江', '江西', '广西', '湖南'].map((id) => [id, region(id)]));
  const chart = componentSpread(components, regions).find(({ component }) => component.id === 'chart');
  expect(chart?.adopters.map((one) => one.region.id)).toEqual(['浙江']);
  expect(chart?.without.map(({ id }) => id)).toEqual(['江西']);
  expect(chart?.notMentioned).toBe(1);
});

describe('What sources say of a region and a policy', () => {
  const node = (id: string) => ({ labels: ['Province', 'Region'], properties: { id, name: id } });
  const row = (id: string, status: string | null, more: object = {}) => ({
    region: node(id),
    status,
    polarity: 'affirmed',
    modality: 'fact',
    evidence: [`s:${id}`],
    ...more,
  });

  test('is a denial only where a source denies it, and stays known beside an adoption', () => {
    const standings = standingsOf([
      row('浙江', 'adopted', { polarity: 'negated', evidence: ['s:0-1'] }),
      row('浙江', 'adopted'),
      row('江西', null, { polarity: 'negated' }),
      row('广西', null, { modality: 'called_for' }),
      row('湖南', 'exploring', { modality: 'exploring' }),
      row('湖北', 'similar'),
    ]);
    expect(standings.map(({ region: { id }, standing, denied }) => [id, standing, denied])).toEqual([
      ['浙江', 'adopted', true],
      ['江西', 'stated as not adopted', true],
      ['广西', 'called for', false],
      ['湖南', 'planned', false],
      ['湖北', 'similar', false],
    ]);
    expect(standings[0]?.evidence).toEqual(['s:0-1', 's:浙江']);
  });
});

describe('What sources say of models', () => {
  const said = (predicate: string, subject: string, object: string, modality: string, policy?: string) => ({
    predicate,
    subject,
    object,
    modality,
    qualifiers: policy ? JSON.stringify({ policy }) : null,
  });

  test('pins an adoption where it is a fact of that policy, and else is a cue at most', () => {
    const { pins, cues } = modelsIn([
      said('LEARNED_FROM', '江西', '浙江', 'fact', '链长制'),
      said('DIRECTED', '广东', '东莞', 'fact', '链长制'),
      said('LEARNED_FROM', '湖北', '浙江', 'fact'),
      said('LEARNED_FROM', '湖南', '浙江', 'planned', '链长制'),
      said('REFERRED_TO', '广西', '浙江', 'fact', '链长制'),
    ]);
    expect(Object.fromEntries(pins)).toEqual({ 'policy:链长制\u001f江西': ['浙江'], 'policy:链长制\u001f东莞': ['广东'] });
    expect(cues).toEqual([
      { origin: '浙江', destination: '湖南' },
      { origin: '浙江', destination: '广西' },
    ]);
  });
});
