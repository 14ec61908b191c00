import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { loadDefaults } from '../contract/default-graph.ts';
import { embedded, start, type TestService } from './service.ts';

type Row = Record<string, unknown> & { evidence: string[] };
const catalogue = loadCatalogue();
const questions = [...catalogue.questions.values()];

/** A cell as a reader sees it: a thing by what it is called. */
const shown = (value: unknown) =>
  typeof value === 'object' && value !== null && 'label' in value ? (value as { label: string }).label : value;

describe('What analysts ask of the data that come with Liantu', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] } });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
  }, 60_000);
  afterAll(() => service.stop());

  async function ask(question: string, parameters: Record<string, string> = {}): Promise<Row[]> {
    const query = new URLSearchParams({ ...parameters, per_page: '1000' });
    const { status, body } = await service.get<{ data: Row[] }>(`/api/v1/questions/${question}?${query}`);
    expect([question, status]).toEqual([question, 200]);
    return body.data;
  }
  const columns = async (question: string, parameters: Record<string, string>, ...names: string[]) =>
    (await ask(question, parameters)).map((row) => names.map((name) => shown(row[name])));
  const quotes = async ({ evidence }: Row) => {
    const query = evidence.map((ref) => `ref=${encodeURIComponent(ref)}`).join('&');
    const { body } = await service.get<{ data: { quote: string }[] }>(`/api/v1/evidence?${query}`);
    return body.data.map(({ quote }) => quote);
  };

  test('长沙市 was the first, and of provinces 湖南省', async () => {
    expect(await columns('first-adopter', {}, 'region', 'date', 'certain')).toEqual([['长沙市', '2017-11-23', true]]);
    expect(await columns('first-adopter', { level: 'Province' }, 'region', 'certain')).toEqual([['湖南省', true]]);
    expect(await ask('first-adopter', { asOf: '2016' })).toEqual([]);
  });

  test('who adopted after 浙江省, how many months later, and as of a day only those by then', async () => {
    const followers = await columns('followers', { region: '浙江' }, 'region', 'months', 'monthsLatest');
    expect(followers).toEqual(
      expect.arrayContaining([
        ['江西省', 8, null],
        ['广西壮族自治区', 3, null],
        ['包头市', 5, 16],
      ]),
    );
    const names = followers.map(([region]) => region);
    expect(new Set(names).size).toBe(names.length);
    for (const earlier of ['长沙市', '湘潭市', '湖南省', '浙江省']) expect(names).not.toContain(earlier);
    expect(await columns('followers', { region: '浙江', asOf: '2019' }, 'region')).toEqual([['广西壮族自治区'], ['岳阳市']]);
  });

  test('长沙市, 湘潭市 and 湖南省 could have been followed by 浙江省', async () => {
    expect(await columns('could-have-followed', { region: '浙江' }, 'earlier', 'certain', 'holds')).toEqual([
      ['长沙市', true, false],
      ['湘潭市', true, false],
      ['湖南省', true, false],
    ]);
  });

  test('which share 九个一 with 浙江省, which only components, which only the name, and of which nothing is told', async () => {
    const rows = await columns('shares-of-model', {}, 'region', 'shares', 'mechanisms');
    expect(rows.filter(([, shares]) => shares === 'mechanism')).toEqual([
      ['杭州经济技术开发区', 'mechanism', ['九个一']],
      ['丽水市', 'mechanism', ['九个一']],
    ]);
    const shares = Object.fromEntries(rows.map(([region, how]) => [region, how]));
    expect(shares).toMatchObject({ 河北省: 'components', 广西壮族自治区: 'name only', 南京市: 'not told' });
    expect(shares).not.toHaveProperty('长沙市');
  });

  test('what 江西省 kept, added and dropped of the model of 浙江省, as it was in 2020', async () => {
    const rows = await ask('reinvented', { asOf: '2020-12' });
    expect(rows.find((row) => shown(row['other']) === '江西省')).toMatchObject({
      kept: ['一链一策／支持政策', '牵头与分工', '规划方案'],
      dropped: ['年度计划', '技术服务平台', '招商队伍', '指导专员', '空间与园区', '链主'],
    });
    const changes = rows.map(({ changes }) => Number(changes));
    expect(changes).toEqual([...changes].sort((a, b) => b - a));
    const both = await columns('mechanisms-compared', { asOf: '2020-12' }, 'component', 'side');
    expect(both.filter(([, side]) => side === 'both').map(([component]) => component)).toEqual([
      '一链一策／支持政策',
      '牵头与分工',
      '规划方案',
    ]);
  });

  test('whether 江西省 copied 浙江省: the text sets them against each other, and five regions came before', async () => {
    const rows = await ask('copied', { asOf: '2020-12' });
    expect(rows[0]).toMatchObject({ argument: 'stated', speaks: 'against', detail: 'CONTRASTED_WITH fact' });
    expect((await quotes(rows[0] as Row)).join()).toMatch(/浙江.*江西与此不同/);
    expect(rows.find(({ argument }) => argument === 'order')).toMatchObject({ speaks: 'for', detail: '2019-08 → 2020-04-28' });
    expect(rows.filter(({ argument }) => argument === 'alternative').map(({ detail }) => detail)).toEqual([
      '岳阳市 2019-11-20',
      '广西壮族自治区 2019-11',
      '湖南省 2018-07',
      '湘潭市 2018-04',
      '长沙市 2017-11-23',
    ]);
  });

  test('the origin is contested, and each claim says who makes it', async () => {
    const rows = await columns('origins', {}, 'region', 'contested', 'claimedBy');
    expect(rows.map(([region]) => region).sort()).toEqual(['浙江省', '湖南省', '湘潭市', '长沙市'].sort());
    expect(rows.every(([, contested]) => contested === true)).toBe(true);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['长沙市', true, ['提案工作研究参考']],
        ['湖南省', true, ['地区间引述事实表']],
      ]),
    );
  });

  test('the tie of 东莞市 to 广东省 is vertical and planned, that of 佛山市 to 长沙市 horizontal', async () => {
    const names = ['from', 'relation', 'to', 'modality', 'policies'];
    const vertical = await columns('ties', { channel: 'vertical' }, ...names);
    expect(vertical).toContainEqual(['东莞市', 'LEARNED_FROM', '广东省', 'planned', ['链长制']]);
    const horizontal = await columns('ties', { channel: 'horizontal', policy: '链长制' }, ...names);
    expect(horizontal).toContainEqual(['佛山市', 'LEARNED_FROM', '长沙市', 'fact', ['链长制']]);
    expect(await columns('ties', { asOf: '2020-06' }, 'from', 'to')).not.toContainEqual(['东莞市', '广东省']);
  });

  test('长沙市 came before its province and 广州市 after', async () => {
    const rows = await columns('cities-and-provinces', {}, 'place', 'province', 'order', 'months');
    expect(rows).toEqual(
      expect.arrayContaining([
        ['长沙市', '湖南省', 'before', -7],
        ['广州市', '广东省', 'after', 2],
        ['德州市', '山东省', 'open', -6],
      ]),
    );
    expect(await columns('cities-and-provinces', { region: '广东' }, 'place')).toEqual([['深圳市'], ['佛山市'], ['广州市']]);
  });

  test('the stage of each city of 广东省, and the cities that nothing is said of', async () => {
    const stages = await columns('stages-in', { region: '广东' }, 'place', 'status');
    expect(stages).toEqual(
      expect.arrayContaining([
        ['深圳市', 'adopted'],
        ['佛山市', 'adopted'],
        ['东莞市', 'planned'],
      ]),
    );
    expect(await columns('stages-in', { region: '广东', asOf: '2021-01' }, 'place')).toEqual([['深圳市'], ['东莞市']]);
    expect(await columns('unmentioned', { region: '广东' }, 'region')).toEqual([['珠海市'], ['江门市']]);
  });

  test('which bodies issued together, and who first', async () => {
    const [pair] = await ask('co-issuers', { organization: '广东省科学技术厅' });
    expect([shown(pair?.['first']), shown(pair?.['second'])]).toEqual(['广东省发展和改革委员会', '广东省科学技术厅']);
    expect(pair).toMatchObject({ documents: 16, firstNamed: 1, secondNamed: 5 });
    const office = { organization: '广东省工业和信息化厅' };
    const [first, any] = [await ask('documents-of', { ...office, position: 'first' }), await ask('documents-of', office)];
    expect([first.length, any.length]).toEqual([11, 18]);
    expect((await ask('issuing-bodies'))[0]).toMatchObject({ documents: 18, first: 11, alone: 0 });
  });

  test('where leaders and chains differ in number, and who holds a post', async () => {
    const differing = await columns('leaders-and-chains', {}, 'region', 'leaders', 'chains', 'difference');
    expect(differing).toEqual(
      expect.arrayContaining([
        ['江西省', 11, 14, 3],
        ['长沙市', 20, 22, 2],
        ['南京市', 7, 8, 1],
      ]),
    );
    expect(new Set(differing.map(([region]) => region)).size).toBe(differing.length);
    expect(await columns('leaders-of-chain', { chain: '有色金属' }, 'region', 'holder')).toEqual([['江西省', '省长']]);
    expect((await columns('posts', {}, 'region')).flat()).toEqual(expect.arrayContaining(['广东省', '山西省']));
  });

  test('a chain and its near names stand apart', async () => {
    const rows = await columns('chain-in', { chain: '新能源' }, 'region', 'cluster', 'near');
    expect(rows).toEqual(
      expect.arrayContaining([
        ['广东省', '新能源', false],
        ['南京市', '新能源汽车', true],
      ]),
    );
    const [pair] = (await ask('near-chains', { chain: '生物医药与健康' })).filter(({ name }) => name === '生物医药');
    expect(pair).toBeUndefined();
    const near = await columns('near-chains', { chain: '生物医药' }, 'name', 'near');
    expect(near).toContainEqual(['生物医药', '生物医药与健康']);
    const shared = await columns('chains-shared', { atLeast: '8' }, 'chain', 'region');
    expect(shared).toContainEqual(['新能源', '广东省']);
    expect(shared).not.toContainEqual(['新能源', '南京市']);
  });

  test('documents without a number, one of which another source numbers, and no meeting', async () => {
    const rows = await ask('documents-without-number');
    const zhejiang = rows.find(({ region, date }) => shown(region) === '浙江省' && date === '2019-08');
    expect(zhejiang?.['numberedElsewhere']).toMatchObject({ id: '浙商务开发函〔2019〕2号' });
    expect(rows.map(({ genre }) => genre)).not.toContain('会议');
  });

  test('the plan of 江西省 is told with two days, each with its own words', async () => {
    const rows = (await ask('two-dates', { region: '江西' })).filter(
      ({ deed }) => (deed as { kind: string }).kind === 'Document',
    );
    expect(rows.map(({ date, chosen }) => [date, chosen])).toEqual([
      ['2020-04-28', true],
      ['2020-05-30', false],
    ]);
    const [chosen, other] = await Promise.all(rows.map(quotes));
    expect(chosen?.join()).toMatch(/2020 ?年 ?4 ?月 ?28 ?日/);
    expect(other?.join()).toMatch(/2020 ?年 ?5 ?月 ?30 ?日/);
    expect(other?.join()).not.toMatch(/4 ?月 ?28 ?日/);
  });

  test('who said what of 链主', async () => {
    const rows = await columns('who-said-what', { words: '链主' }, 'person', 'said');
    expect(rows.map(([person]) => person)).toEqual(expect.arrayContaining(['崔卫东', '刘志彪']));
    for (const [, said] of rows) expect(said).toContain('链主');
    expect(await columns('who-said-what', { words: '垂直' }, 'person')).toEqual([]);
  });

  test('how regions compare in one figure', async () => {
    const rows = await columns('figures-compared', {}, 'of', 'region', 'value', 'place');
    expect(rows.filter(([of]) => of === '机电产品')).toEqual([
      ['机电产品', '浙江省', 0.76, 1],
      ['机电产品', '山东省', 0.43, 2],
      ['机电产品', '江苏省', 0.31, 3],
      ['机电产品', '中华人民共和国', 0.23, 4],
      ['机电产品', '广东省', 0.21, 5],
    ]);
    expect((await columns('targets', { region: '江门' }, 'value', 'unit', 'date'))[0]).toEqual([500, '亿元', '2025']);
  });

  test('what answers a problem, by the words that both have', async () => {
    const rows = await columns('answers-to', { words: '融资' }, 'problem', 'answer', 'what');
    expect(rows).toEqual([['产业链内中小企业融资困难', '印发培育发展战略性新兴产业集群专属融资服务方案的通知', 'Document']]);
  });

  test('what happened in a span, from its first day to its last', async () => {
    const june = await columns('events-between', { from: '2020-06', to: '2020-06' }, 'region', 'date', 'certain');
    expect(june).toEqual(
      expect.arrayContaining([
        ['三明市', '2020-06-04', true],
        ['包头市', '2020', false],
      ]),
    );
    expect(june.map(([region]) => region)).not.toContain('广东省');
    expect(await columns('changes-between', { from: '2019', to: '2019', region: '湖南' }, 'region')).toEqual([['岳阳市']]);
  });

  test('the timeline of 江西省 is in order of time and takes in its places', async () => {
    const rows = await ask('timeline-of');
    expect(rows[0]).toMatchObject({ date: '2020-04-28', what: 'Adoption', conflicts: ['date'] });
    expect(rows.map(({ region }) => shown(region))).toContain('宜春市');
    const ends = rows.map(({ latest }) => String(latest)).filter((_, at) => String(rows[at]?.['date']).length < 11);
    expect(ends).toEqual([...ends].sort());
  });

  test.each(questions.filter(({ parameters }) => parameters.some(({ name }) => name === 'asOf')).map(({ name }) => name))(
    'as of 2015 nothing was so yet, and later days only add: %s',
    async (name) => {
      expect(await ask(name, { asOf: '2015', ...needed[name] })).toEqual([]);
      const counts = await Promise.all(
        ['2019', '2021-06', '2030'].map(async (asOf) => (await ask(name, { asOf, ...needed[name] })).length),
      );
      if (!replaced.has(name)) expect(counts).toEqual([...counts].sort((a, b) => a - b));
      expect(counts[2]).toBeLessThanOrEqual((await ask(name, needed[name])).length);
    },
  );

  test.each(questions.map(({ name }) => name))('every row has evidence, and it can be read: %s', async (name) => {
    const rows = await ask(name, needed[name]);
    expect(rows.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    for (const row of [rows[0] ?? [], rows.at(-1) ?? []].flat())
      expect((await quotes({ ...row, evidence: row.evidence.slice(0, 50) })).every((quote) => quote.length > 0)).toBe(true);
  });
});

/** What a question without defaults is asked with. */
const needed: Record<string, Record<string, string>> = {
  'documents-of': { organization: '广东省工业和信息化厅' },
  neighbourhood: { thing: '长沙市' },
};

/** Where a later day does not only add: one that is known to be the first shuts out the others. */
const replaced = new Set(['first-adopter', 'reinvented']);
