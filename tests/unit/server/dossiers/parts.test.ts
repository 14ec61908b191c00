import { describe, expect, test } from '@jest/globals';
import { type Claim, type Evidence, type Statement, statement, type Thing } from '../../../../graph/statement.ts';
import { datesOf } from '../../../../server/dossiers/adoption.ts';
import { timing } from '../../../../server/dossiers/lag.ts';
import { quoteOf, sourcesIn } from '../../../../server/dossiers/quotes.ts';
import type { Act, RegionRecord } from '../../../../server/dossiers/record.ts';
import { referencesBetween } from '../../../../server/dossiers/references.ts';
import { textsOf } from '../../../../server/dossiers/texts.ts';

const evidence = (quote: string, line = 1, start = 0): Evidence => ({
  source: 's',
  start,
  end: start + quote.length,
  quote,
  line,
});
const claim = (subject: Thing, predicate: string, quote: string, more: Partial<Claim> = {}): Statement =>
  statement({ subject, predicate, rule: 'test', evidence: [evidence(quote)], ...more });
const named = ({ id, kind }: Thing) => ({ id, kind, label: id });

const [a, b] = ['330000', '360000'].map((id) => ({ id, kind: 'Province' as const, label: id })) as [
  RegionRecord['region'],
  RegionRecord['region'],
];
const act: Thing = { id: 'adoption', kind: 'Adoption' };

function adopted(
  properties: Partial<Act['properties']>,
  statements: Statement[] = [],
  passages: Act['passages'] = [],
): RegionRecord {
  const whole = { conflicts: [], conflicting: [], status: 'adopted', ...properties };
  return { region: a, names: [], acts: [{ ...act, label: '', properties: whole, statements, passages }] };
}

describe('the dates of an adoption', () => {
  const april = claim(act, 'date', '4月28日', { value: '2020-04-28' });
  const may = claim(act, 'date', '5月30日', { value: '2020-05-30' });
  const later = claim(act, 'date', '2023', { value: '2023', qualifiers: { stage: 'later' } });
  const conflicting = { date: '2020-04-28', earliest: '2020-04-28', latest: '2020-04-28', conflicts: ['date'] };
  const dates = datesOf(adopted({ ...conflicting, conflicting: [april.id, may.id] }, [may, later, april]), named);

  test('hold every telling, by day, with the one that stands and those that conflict', () => {
    expect(dates.claims.map(({ date, chosen, conflicting, later }) => [date, chosen, conflicting, later])).toEqual([
      ['2020-04-28', true, true, false],
      ['2020-05-30', false, true, false],
      ['2023', false, false, true],
    ]);
    expect(dates.claims[0]?.quotes).toMatchObject([{ ref: 's:0-5', quote: '4月28日', line: 1 }]);
  });

  test('of a region that the graph knows nothing of are null', () => {
    expect(datesOf(undefined, named)).toMatchObject({ status: null, date: null, claims: [] });
  });

  test('give the lag as a range, by each telling, and an order on which all agree', () => {
    const august = datesOf(adopted({ date: '2019-08', earliest: '2019-08-01', latest: '2019-08-31' }), named);
    expect(timing(august, dates)).toMatchObject({
      order: 'certain',
      lags: [
        { to: '2020-04-28', chosen: true, months: { least: 7, most: 8 }, days: { least: 241, most: 271 } },
        { to: '2020-05-30', chosen: false, months: { least: 8, most: 9 }, days: { least: 273, most: 303 } },
      ],
    });
    const between = datesOf(adopted({ date: '2020-05-10', earliest: '2020-05-10', latest: '2020-05-10' }), named);
    expect(timing(between, dates).order).toBe('possible');
  });

  test('of a plan leave the order open where it came first', () => {
    const plan = datesOf(adopted({ date: '2020', earliest: '2020-01-01', latest: '2020-12-31', status: 'planned' }), named);
    expect(timing(dates, plan)).toMatchObject({ order: 'unknown', to: { planned: true }, lags: [{ ofPlan: true }, {}] });
  });
});

describe('the references between two regions', () => {
  const learned = claim(b, 'LEARNED_FROM', '学习浙江', { object: a });
  const again = claim(b, 'LEARNED_FROM', '再学浙江', { object: a, evidence: [evidence('再学浙江', 2, 50)] });
  const planned = claim(b, 'LEARNED_FROM', '拟学浙江', { object: a, modality: 'planned' });
  const other = claim(b, 'LEARNED_FROM', '学习长沙', { object: { id: '430100', kind: 'City' } });
  const directed = claim(a, 'DIRECTED', '浙江要求', { object: b });
  const rows = referencesBetween({ from: a, to: b }, [learned, again, planned, other, directed]);

  test('stand once with all their quotes, apart by modality, and those of others are left out', () => {
    expect(rows.map(({ relation, modality, quotes }) => [relation, modality, quotes.length])).toEqual(
      expect.arrayContaining([
        ['LEARNED_FROM', 'fact', 2],
        ['LEARNED_FROM', 'planned', 1],
        ['DIRECTED', 'fact', 1],
      ]),
    );
    expect(rows).toHaveLength(3);
  });

  test('are forward where they speak for the tie asked: learning starts at the follower, directing at the model', () => {
    expect(new Set(rows.map(({ direction }) => direction))).toEqual(new Set(['forward']));
    const reversed = referencesBetween({ from: b, to: a }, [learned, directed]);
    expect(new Set(reversed.map(({ direction }) => direction))).toEqual(new Set(['backward']));
  });
});

describe('the texts of regions', () => {
  const passage = (line: number, start: number, text: string): Act['passages'][number] => ({
    id: `s:L${line}`,
    source: 's',
    line,
    start,
    end: start + text.length,
    text,
    ledger: 'extracted',
    reason: '',
  });
  const shared = passage(1, 0, '甲地乙地都推行清单');
  const one = claim(act, 'status', '推行清单', { value: 'adopted' });

  test('leave out a line that speaks of several, and the words that prove the same of several', () => {
    const regions = new Map([
      ['a', adopted({}, [one], [shared, passage(2, 9, '甲地有链长')])],
      ['b', adopted({}, [one], [shared])],
    ]);
    const texts = textsOf(regions, []);
    expect(texts.get('a')?.text.trim()).toBe('甲地有链长');
    expect(texts.get('b')?.text.trim()).toBe('');
  });
});

describe('a quote', () => {
  test('marks the words that matter in it', () => {
    expect(quoteOf(evidence('浙江,九个一'), '九个一')).toMatchObject({ quote: '浙江,九个一', mark: { start: 3, end: 6 } });
    expect(quoteOf(evidence('九个一'), '九个一').mark).toBeNull();
  });

  test('is found wherever it stands in an answer, for the list of sources', () => {
    expect(sourcesIn({ rows: [{ quotes: [quoteOf(evidence('九个一'))] }], source: 'none' })).toEqual(new Set(['s']));
  });
});
