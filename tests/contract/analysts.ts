import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import { isNode } from '../../graph/rows.ts';
import type { Thing } from '../../graph/statement.ts';
import type { GraphStore, Parameters, Row, Value } from '../../graph/store.ts';
import type { Engine } from './engines.ts';
import { fill } from './fill.ts';
import { type Corpus, CorpusBuilder, region, thing } from './graphs.ts';

const [hunan, changsha, yuelu, jiangxi] = [
  region('430000'),
  region('430100', 'City'),
  region('430104', 'County'),
  region('360000'),
];
const policy = thing('Policy', '链长制');
const named = (value: Value | undefined) => (isNode(value) ? value.properties['name'] : value);

/** What analysts ask of a digest, each thing once with what must not count beside it. */
function corpus(): Corpus {
  const corpus = new CorpusBuilder('analysts');
  for (const [place, name] of [
    [hunan, '湖南省'],
    [changsha, '长沙市'],
    [yuelu, '岳麓区'],
    [jiangxi, '江西省'],
  ] as const)
    corpus.says(place, 'name', name);
  corpus.relates(changsha, 'PART_OF', hunan).relates(yuelu, 'PART_OF', changsha);
  corpus.says(policy, 'name', '链长制');
  adopts(corpus, changsha, '2017-11-23');
  adopts(corpus, yuelu, '2018');
  documents(corpus);
  chains(corpus);
  const figure = thing('Observation', '一');
  corpus
    .says(figure, 'metric', '营业收入目标')
    .says(figure, 'value', 1000)
    .says(figure, 'unit', '亿元')
    .says(figure, 'date', '2025');
  corpus.relates(figure, 'IN_REGION', changsha, { modality: 'planned' });
  corpus.says(thing('Problem', '一'), 'text', '要素不足').relates(thing('Problem', '一'), 'IN_REGION', changsha);
  corpus.relates(jiangxi, 'LEARNED_FROM', hunan, { polarity: 'negated' }).relates(hunan, 'DIRECTED', changsha);
  corpus.relates(yuelu, 'REFERRED_TO', changsha, { qualifiers: { policy: '链长制', date: '2018-06', basis: 'cites' } });
  ways(corpus);
  return corpus.build();
}

function adopts(corpus: CorpusBuilder, place: Thing, date: string): void {
  const adoption = thing('Adoption', place.id, '链长制');
  corpus.relates(adoption, 'IN_REGION', place).relates(adoption, 'OF_POLICY', policy);
  corpus.says(adoption, 'status', 'adopted').says(adoption, 'date', date, { qualifiers: { status: 'adopted' } });
}

function documents(corpus: CorpusBuilder): void {
  const [office, bureau] = [thing('Organization', '办公厅'), thing('Organization', '工信厅')];
  const title = '长沙市产业链链长制工作方案';
  const plain: Thing = { id: 'doc-000000000001', kind: 'Document' };
  const numbered: Thing = { id: '长政办发〔2018〕1号', kind: 'Document' };
  for (const one of [plain, numbered]) corpus.says(one, 'name', title).relates(one, 'IN_REGION', changsha);
  corpus.says(numbered, 'number', numbered.id).says(numbered, 'date', '2018-01-05');
  corpus.relates(numbered, 'ISSUED_BY', office).relates(numbered, 'ISSUED_BY', bureau).relates(plain, 'ISSUED_BY', office);
  corpus.relates(plain, 'ISSUED_BY', bureau, { polarity: 'negated' });
  corpus.relates(numbered, 'CITES', { id: '湘政发〔2017〕9号', kind: 'Document' });
}

function chains(corpus: CorpusBuilder): void {
  const lead = thing('Leadership', changsha.id, '链长');
  const person = thing('Person', changsha.id, '某甲');
  corpus.says(lead, 'role', '链长').says(lead, 'leaders', 20).says(lead, 'chains', 22).relates(lead, 'IN_REGION', changsha);
  corpus.relates(lead, 'HELD_BY', person).says(person, 'name', '某甲');
  for (const place of [changsha, jiangxi]) {
    const chain = thing('IndustryChain', place.id, '新能源');
    corpus.says(chain, 'name', '新能源').relates(chain, 'IN_REGION', place).relates(lead, 'LEADS', chain);
  }
  const near = thing('IndustryChain', hunan.id, '新能源汽车');
  corpus.says(near, 'name', '新能源汽车').relates(near, 'IN_REGION', hunan);
}

/** Two ways of working that share measures and a chief, one of which is denied a fund. */
function ways(corpus: CorpusBuilder): void {
  for (const [place, words] of [
    [changsha, ['链长', '一套支持政策', '一支招商队伍']],
    [yuelu, ['一名链长', '一链一策', '基金']],
  ] as const) {
    const way = thing('Mechanism', place.id, '三个一');
    corpus.says(way, 'name', '三个一').relates(way, 'IN_REGION', place);
    for (const word of words) {
      const component = thing('Component', word);
      const polarity = word === '基金' ? 'negated' : 'affirmed';
      corpus.says(component, 'name', word).relates(way, 'HAS_COMPONENT', component, { polarity });
    }
  }
}

/** Tests what the questions of analysts answer, on one engine. */
export function analysts({ fresh, name }: Engine, catalogue: Catalogue): void {
  describe(`What analysts ask of the ${name} engine`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await fresh();
      await fill(store, catalogue, corpus());
    });

    async function ask(question: string, parameters: Parameters = {}): Promise<Row[]> {
      const { cypher = '', parameters: declared = [] } = catalogue.questions.get(question) ?? {};
      return store.read(cypher, { ...Object.fromEntries(declared.map((one) => [one.name, null])), ...parameters });
    }

    test.each<[string, Parameters, string[], unknown[][]]>([
      [
        'documents-without-number',
        {},
        ['document', 'numberedElsewhere'],
        [['长沙市产业链链长制工作方案', '长沙市产业链链长制工作方案']],
      ],
      ['documents-without-number', { region: '360000' }, ['document'], []],
      ['same-documents', {}, ['document', 'because'], [['长沙市产业链链长制工作方案', 'same title and region']]],
      ['citations', {}, ['relation', 'cited'], [['CITES', '湘政发〔2017〕9号']]],
      ['co-issuers', {}, ['first', 'second', 'documents'], [['org:办公厅', 'org:工信厅', 1]]],
      [
        'stages-in',
        { region: '430000', policy: policy.id },
        ['place', 'date'],
        [
          ['长沙市', '2017-11-23'],
          ['岳麓区', '2018'],
        ],
      ],
      ['leaders-and-chains', {}, ['region', 'leaders', 'chains', 'difference'], [['长沙市', 20, 22, 2]]],
      [
        'chains-shared',
        { atLeast: 2 },
        ['chain', 'region', 'regions'],
        [
          ['新能源', '江西省', 2],
          ['新能源', '长沙市', 2],
        ],
      ],
      ['chains-shared', { atLeast: 3 }, ['chain'], []],
      ['figures-of', { metric: '营业收入' }, ['region', 'value', 'unit', 'planned'], [['长沙市', 1000, '亿元', true]]],
      ['figures-of', { metric: '利润' }, ['region'], []],
      [
        'timeline-of',
        { region: '430100' },
        ['date', 'what'],
        [
          ['2017-11-23', 'Adoption'],
          ['2018-01-05', 'Document'],
          ['2018', 'Adoption'],
        ],
      ],
      ['changes-between', { policy: policy.id, from: '2018-03', to: '2018-12' }, ['region', 'certain'], [['岳麓区', false]]],
      [
        'changes-between',
        { policy: policy.id, from: '2017', to: '2018' },
        ['region', 'certain'],
        [
          ['长沙市', true],
          ['岳麓区', true],
        ],
      ],
      ['problems-in', { region: '430100' }, ['problem', 'region'], [['要素不足', '长沙市']]],
      ['directed', {}, ['from', 'to'], [['湖南省', '长沙市']]],
      [
        'denials',
        {},
        ['subject', 'predicate', 'object'],
        [
          ['江西省', 'LEARNED_FROM', '湖南省'],
          ['长沙市产业链链长制工作方案', 'ISSUED_BY', 'org:工信厅'],
          ['三个一', 'HAS_COMPONENT', '基金'],
        ],
      ],
      ['unmentioned', { policy: policy.id }, ['region'], [['江西省'], ['湖南省']]],
      ['holders-of-several', {}, ['person', 'chains'], [['某甲', 2]]],
      ['companies-in', {}, ['company'], []],
      [
        'ties',
        {},
        ['from', 'relation', 'to', 'channel', 'dates'],
        [
          ['湖南省', 'DIRECTED', '长沙市', 'vertical', []],
          ['岳麓区', 'REFERRED_TO', '长沙市', 'vertical', ['2018-06']],
        ],
      ],
      ['ties', { policy: policy.id }, ['from'], [['岳麓区']]],
      ['ties', { channel: 'horizontal' }, ['from'], []],
      ['ties', { asOf: '2018-05', policy: policy.id }, ['from'], []],
      [
        'could-have-followed',
        { region: '430104', policy: policy.id },
        ['earlier', 'certain', 'months', 'stated', 'shared', 'holds'],
        [['长沙市', true, 1, ['REFERRED_TO'], ['一链一策／支持政策'], true]],
      ],
      ['could-have-followed', { region: '430100', policy: policy.id }, ['earlier'], []],
      [
        'shares-of-model',
        { region: '430100', policy: policy.id },
        ['region', 'shares', 'components'],
        [['岳麓区', 'mechanism', ['一链一策／支持政策']]],
      ],
      [
        'reinvented',
        { region: '430104', policy: policy.id },
        ['other', 'kept', 'added', 'dropped'],
        [['长沙市', ['一链一策／支持政策'], ['招商队伍'], []]],
      ],
      [
        'mechanisms-compared',
        { region: '430100', other: '430104' },
        ['component', 'side', 'own', 'theirs'],
        [
          ['一链一策／支持政策', 'both', ['一套支持政策'], ['一链一策']],
          ['链长', 'both', ['链长'], ['一名链长']],
          ['招商队伍', '长沙市', ['一支招商队伍'], []],
        ],
      ],
      [
        'copied',
        { region: '430104', model: '430100', policy: policy.id },
        ['argument', 'speaks', 'detail'],
        [
          ['stated', 'for', 'REFERRED_TO fact'],
          ['order', 'for', '2017-11-23 → 2018'],
          ['mechanism', 'for', '三个一'],
          ['component', 'for', '一链一策／支持政策'],
        ],
      ],
      ['component-in', { component: '基金' }, ['region'], []],
      [
        'component-in',
        { component: '支持政策' },
        ['region', 'wordings'],
        [
          ['长沙市', ['一套支持政策']],
          ['岳麓区', ['一链一策']],
        ],
      ],
      [
        'near-chains',
        {},
        ['name', 'near', 'regions', 'nearRegions', 'both'],
        [['新能源', '新能源汽车', ['江西省', '长沙市'], ['湖南省'], []]],
      ],
      [
        'chain-in',
        { chain: '新能源' },
        ['region', 'near'],
        [
          ['江西省', false],
          ['长沙市', false],
          ['湖南省', true],
        ],
      ],
      ['targets', {}, ['region', 'value'], [['长沙市', 1000]]],
      ['answers-to', { words: '要素' }, ['problem', 'answer'], [['要素不足', null]]],
      [
        'issuing-bodies',
        {},
        ['organization', 'documents', 'first', 'alone'],
        [
          ['org:办公厅', 2, 2, 1],
          ['org:工信厅', 1, 1, 0],
        ],
      ],
      [
        'events-between',
        { from: '2018', to: '2018' },
        ['region', 'what'],
        [
          ['长沙市', 'Document'],
          ['岳麓区', 'Adoption'],
        ],
      ],
      [
        'spread-by-year',
        { policy: policy.id },
        ['year', 'regions'],
        [
          ['2017', 1],
          ['2018', 1],
        ],
      ],
    ])('%s %j', async (question, parameters, columns, expected) => {
      const rows = (await ask(question, parameters)).map((row) => columns.map((column) => named(row[column])));
      expect(rows).toEqual(expected);
    });
  });
}
