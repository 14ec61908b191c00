import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { misuse } from '../../../../graph/predicates.ts';
import { project } from '../../../../graph/project.ts';
import { packageRoot } from '../../../../graph/root.ts';
import { gazetteerFile } from '../../../../ingest/defaults.ts';
import { extractTable } from '../../../../ingest/facts/tables.ts';
import { parseGazetteer } from '../../../../ingest/gazetteer/gazetteer.ts';

const gazetteer = parseGazetteer(readFileSync(gazetteerFile, 'utf8'));
const table = (text: string, name = 'table.csv') =>
  extractTable({ name, text, sha256: createHash('sha256').update(text).digest('hex') }, gazetteer);
const header =
  'region,adcode,level,policy,date,status,document,number,leader_level,leaders,chains,mechanism,source,standing,note';
const adoption = (rows: string[], id: string) =>
  project(table([header, ...rows].join('\n')).statements).nodes.find((node) => node.id === id)?.properties;

const facts = join(packageRoot(), 'ingest', 'facts');
const every = readdirSync(facts).filter((name) => name.endsWith('.csv'));

describe.each(every.map((name) => join(facts, name)))('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const { passages, statements } = table(text, path);

  test('quotes exactly its own characters and stays within the vocabulary', () => {
    for (const { subject, predicate, object, evidence } of statements) {
      expect(misuse(subject.kind, predicate, object?.kind)).toBeUndefined();
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('is accounted for line by line, none unparsed', () => {
    expect(passages.map((passage) => passage.text).join('')).toBe(text);
    expect(passages.filter(({ ledger }) => ledger === 'unparsed')).toEqual([]);
  });
});

describe('a row of the adoption table', () => {
  test('that only shows a scheme in force by a day bounds the date and does not set it', () => {
    const properties = adoption(
      ['丽水市,331100,city,链长制,,adopted,,,,,,,,media,in_force_by=2022-01-12'],
      'adoption:331100:链长制',
    );
    expect(properties).toMatchObject({ date: '../2022-01-12', latest: '2022-01-12' });
    expect(properties?.['earliest']).toBeUndefined();
  });

  test('noted as a functional equivalent is similar, not adopted, and says what it is called', () => {
    const properties = adoption(
      ['安徽省,340000,province,推进组,2021-07,adopted,,,,,,,,media,functional equivalent'],
      'adoption:340000:链长制',
    );
    expect(properties).toMatchObject({ status: 'similar', equivalence: '推进组' });
  });

  test('noted as not the first adoption leaves the first date alone and makes no conflict', () => {
    const rows = [
      '浙江省,330000,province,链长制,2022-01-12,adopted,,,,,,,,media,not first adoption: review',
      '浙江省,330000,province,链长制,2019-08,pilot,,,,,,,,repost,',
    ];
    const properties = adoption(rows, 'adoption:330000:链长制');
    expect(properties?.['date']).toBe('2019-08');
    expect(properties?.['conflicts']).toBeUndefined();
  });

  test('that leaves out the number of a document which another row numbers means the same document', () => {
    const rows = [
      '江西省,360000,province,链长制,2020-04-28,adopted,方案,,,,,,,media,',
      '江西省,360000,province,链长制,2020-05-30,adopted,方案,赣府厅字〔2020〕33号,,,,,,media,',
    ];
    expect(adoption(rows, 'adoption:360000:链长制')).toMatchObject({
      datingDocument: '赣府厅字〔2020〕33号',
      conflicts: ['date'],
    });
  });

  test('that names a county after its city means that county', () => {
    const { statements } = table('from_region,to_region,kind,date,source,standing,note\n南通市如东县,江苏省,cites,,,repost,');
    expect(statements[0]).toMatchObject({ subject: { id: '320623', kind: 'County' }, object: { id: '320000' } });
  });
});

test('a table whose columns nobody knows is refused with the tables that are known', () => {
  expect(() => table('a,b\n1,2')).toThrow(/no fact table has these columns: a,b.*adoptions/u);
});

describe('a row of the table of other policies', () => {
  const events = 'policy,region,adcode,date,date_kind,channel,document,number,source,standing,note';
  const nodes = (row: string) => project(table(`${events}\n${row}`).statements).nodes;
  const first = (row: string) => nodes(row).find(({ labels }) => labels.includes('Adoption'));

  test('is the first adoption by that region, with the document that dates it', () => {
    expect(first('河长制,江西省,360000,2015-11,issued,,江西省实施河长制工作方案,赣办字〔2015〕50号,,media,')).toMatchObject({
      id: 'adoption:360000:河长制',
      properties: { date: '2015-11', status: 'adopted', datingDocument: '赣办字〔2015〕50号' },
    });
  });

  test('that was only reported is bounded from above', () => {
    expect(first('数据局,江苏省,320000,2024-01-05,reported,,,,,repost,')?.properties).toMatchObject({ date: '../2024-01-05' });
  });

  test('of the nation is one of the nation, and a region chosen by the centre is said to be', () => {
    expect(first('河长制,全国,,2016-12,national,,,厅字〔2016〕42号,,repost,')?.id).toBe('adoption:100000:河长制');
    const { statements } = table(`${events}\n自由贸易试验区,天津市,120000,2015-04-21,founded,designation,,,,repost,`);
    expect(statements.find(({ predicate }) => predicate === 'status')?.qualifiers).toMatchObject({ channel: 'designation' });
  });
});

describe('a note that calls a region the origin', () => {
  const claims = (row: string) =>
    table([header, row].join('\n'))
      .statements.filter(({ predicate }) => predicate === 'ORIGINATED')
      .map(({ subject, object }) => [subject.id, object?.id]);

  test('is a claim of the row’s region', () => {
    expect(
      claims('湘潭市,430300,city,链长制,2018-04,adopted,,,,,,,,repost,some sources treat it as the origin of the term'),
    ).toEqual([['430300', 'policy:链长制']]);
    const link =
      'from_region,to_region,kind,date,source,standing,note\n济南市,湘潭市,cites,2020-10-18,,repost,names Xiangtan as origin';
    const named = table(link).statements.find(({ predicate }) => predicate === 'ORIGINATED');
    expect(named?.subject.id).toBe('430300');
  });

  test('is none where it says so of another one', () => {
    expect(
      claims('长沙市,430100,city,链长制,2017-11-23,adopted,,,,,,,,repost,some sources name Xiangtan as the origin instead'),
    ).toEqual([]);
  });
});

test('a chain that two lists name has the date of the first and no conflict', () => {
  const rows = [
    'region,name,type,date,source,standing',
    '江西省,虚拟现实,产业链,2023,,repost',
    '江西省,虚拟现实,产业链,2020,,repost',
  ];
  const [node] = project(table(rows.join('\n')).statements).nodes.filter(({ labels }) => labels.includes('IndustryChain'));
  expect(node?.properties).toMatchObject({ date: '2020', earliest: '2020-01-01' });
  expect(node?.properties['conflicts']).toBeUndefined();
});

test('a leader leads the chain that the table names, and none where it only counts them', () => {
  const rows = [
    'region,role,name,post,chain,date,source,standing',
    '江西省,链长,,省长,有色金属,2020-05-09,,media',
    '天津市,链长,,市长,12条产业链,,,media',
  ];
  const led = table(rows.join('\n')).statements.filter(({ predicate }) => predicate === 'LEADS');
  expect(led.map(({ object }) => object?.id)).toEqual(['cluster:360000:有色金属']);
});

describe('how many leaders lead how many chains', () => {
  const leaderships = (text: string) =>
    project(table(text).statements).nodes.filter(({ labels }) => labels.includes('Leadership'));

  test('is read of a row of adoptions, and another count of a later row is no contradiction', () => {
    const row = (date: string, leaders: number, chains: number) =>
      `山东省,370000,province,链长制,${date},adopted,,,省级领导,${leaders},${chains},,,media,`;
    const [node, ...others] = leaderships([header, row('2021', 11, 11), row('2025', 17, 19)].join('\n'));
    expect(others).toEqual([]);
    expect(node?.properties).toMatchObject({ role: '链长', holder: '省级领导', date: '2021' });
    expect(node?.properties['conflicts']).toBeUndefined();
    expect(leaderships([header, row('2021', 11, 11).replace(',11,11,', ',,11,')].join('\n'))).toEqual([]);
  });

  test('is read of the cells of a post, whichever way they count', () => {
    const columns = 'region,role,name,post,chain,date,source,standing';
    const told = (post: string, chain: string) => {
      const [node] = leaderships([columns, `南京市,链长,,${post},${chain},2020-06-11,,media`].join('\n'));
      const { holder, leaders, chains } = node?.properties ?? {};
      return [node?.id, holder, leaders, chains];
    };
    expect(told('市领导(7位)', '8条产业链')).toEqual(['leadership:320100:链长:市领导', '市领导', 7, 8]);
    expect(told('9位市领导', '十条重点产业链')).toEqual(['leadership:320100:链长:市领导', '市领导', 9, 10]);
    expect(told('市领导(每链一位)', '标志性产业链')).toEqual([
      'leadership:320100:链长:市领导(每链一位):标志性产业链',
      '市领导(每链一位)',
      undefined,
      undefined,
    ]);
  });
});
