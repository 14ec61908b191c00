import { digest, namedId } from '../../graph/ids.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { Passage, Source } from '../../graph/source.ts';
import { type Claim, type Evidence, type Statement, statement, type Thing } from '../../graph/statement.ts';
import type { Corpus } from '../contract/graphs.ts';

/** A small digest: two provinces, a city, two districts of one name, a document of two issuers, and two dates for one act. */
export const text = [
  '产业链链长制摘编（测试用）\n',
  '\n',
  '浙江省于2019年8月试行链长制，𠮷林亦有耳闻。\n',
  '江西省于2020年4月28日印发方案，实行链长制。\n',
  '另有一说：江西省自2020年5月30日起实行链长制。\n',
  '南京市于2021年3月实行链长制。\n',
  '南京市鼓楼区、福州市鼓楼区均有产业园。\n',
  '江西省工业和信息化厅、江西省发展和改革委员会联合印发《江西省链长制方案》（赣府厅字〔2020〕33号）。\n',
  `${'长'.repeat(1500)}结尾。\n`,
  '完。',
].join('');

export const source: Source = {
  id: 'zhaibian-1a2b3c',
  name: 'zhaibian.txt',
  title: '产业链链长制摘编',
  date: '2021-06',
  sha256: digest([text], 64),
  length: text.length,
  lines: 10,
  standing: 'digest',
};

export const passages: Passage[] = [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map((found, index) => ({
  id: `${source.id}:L${index + 1}`,
  source: source.id,
  line: index + 1,
  start: found.index,
  end: found.index + found[0].length,
  text: found[0],
  ledger: found[0] === '\n' ? 'context' : index < 8 ? 'extracted' : 'unparsed',
  reason: found[0] === '\n' ? 'blank' : index < 8 ? '' : 'no rule matched',
}));

/** The words as evidence, where they first stand. */
export function quote(words: string): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the test's text has no ${words}`);
  const line = passages.find((one) => start < one.end)?.line ?? 0;
  return { source: source.id, start, end: start + words.length, quote: words, line };
}

const thing = (kind: Kind, id: string): Thing => ({ kind, id });
const policy = thing('Policy', namedId('Policy', '链长制'));
const regions = {
  浙江省: thing('Province', '330000'),
  江西省: thing('Province', '360000'),
  江苏省: thing('Province', '320000'),
  南京市: thing('City', '320100'),
  福建省: thing('Province', '350000'),
  南京市鼓楼区: thing('County', '320106'),
  福州市鼓楼区: thing('County', '350102'),
};
const document = thing('Document', '赣府厅字〔2020〕33号');

const claim = (subject: Thing, predicate: string, words: string, rest: Partial<Claim>): Statement =>
  statement({ subject, predicate, rule: 'test', evidence: [quote(words)], ...rest });

function adoption(region: Thing, date: string, words: string): Statement[] {
  const act = thing('Adoption', namedId('Adoption', region.id, '链长制'));
  return [
    claim(act, 'date', words, { value: date }),
    claim(act, 'status', words, { value: 'adopted' }),
    claim(act, 'IN_REGION', words, { object: region }),
    claim(act, 'OF_POLICY', words, { object: policy }),
  ];
}

function issuer(name: string, order: number): Statement[] {
  const body = thing('Organization', namedId('Organization', name));
  return [
    claim(body, 'name', name, { value: name }),
    claim(document, 'ISSUED_BY', name, { object: body, qualifiers: { order } }),
  ];
}

/** What the text says. */
export const statements: Statement[] = [
  ...(['浙江省', '江西省', '南京市'] as const).map((name) => claim(regions[name], 'name', name, { value: name })),
  ...(['南京市鼓楼区', '福州市鼓楼区'] as const).flatMap((name) => [
    claim(regions[name], 'name', name, { value: name }),
    claim(regions[name], 'short', '鼓楼区', { value: '鼓楼区' }),
  ]),
  claim(regions.浙江省, 'short', '浙江', { value: '浙江' }),
  claim(regions.南京市, 'PART_OF', '南京市', { object: regions.江苏省 }),
  claim(policy, 'name', '链长制', { value: '链长制' }),
  ...adoption(regions.浙江省, '2019-08', '浙江省于2019年8月试行链长制'),
  ...adoption(regions.江西省, '2020-04-28', '江西省于2020年4月28日印发方案，实行链长制'),
  ...adoption(regions.江西省, '2020-05-30', '江西省自2020年5月30日起实行链长制'),
  ...adoption(regions.南京市, '2021-03', '南京市于2021年3月实行链长制'),
  claim(document, 'name', '江西省链长制方案', { value: '江西省链长制方案' }),
  claim(document, 'number', '赣府厅字〔2020〕33号', { value: '赣府厅字〔2020〕33号' }),
  claim(document, 'date', '2020年4月28日', { value: '2020-04-28' }),
  claim(document, 'date', '2020年5月30日', { value: '2020-05-30' }),
  claim(document, 'IN_REGION', '江西省', { object: regions.江西省 }),
  ...issuer('江西省工业和信息化厅', 1),
  ...issuer('江西省发展和改革委员会', 2),
];

/** All that a load of the small digest writes. */
export const digestCorpus: Corpus = { sources: [source], passages, statements };
