import type { Thing } from '../../graph/statement.ts';
import { type Corpus, CorpusBuilder, region, thing } from './graphs.ts';

export const policy = thing('Policy', '链长制');

/** Places of the little graph: what each shows is in its comment. */
const places = {
  /** First, to the month. */
  zhejiang: region('330000'),
  /** To the day, one month and a day short later. */
  guangxi: region('450000'),
  /** Year only: the span is uncertain. Its sources differ. */
  hunan: region('430000'),
  /** Works alike under another name. */
  jiangsu: region('320000'),
  /** Known only to be running by a day. */
  jilin: region('220000'),
  /** No date at all. */
  liaoning: region('210000'),
  /** Only planned. */
  anshan: region('210300', 'City'),
  /** Said not to belong to the policy: negated. */
  hainan: region('460000'),
};

const names: Record<keyof typeof places, string> = {
  zhejiang: '浙江省',
  guangxi: '广西壮族自治区',
  hunan: '湖南省',
  jiangsu: '江苏省',
  jilin: '吉林省',
  liaoning: '辽宁省',
  anshan: '鞍山市',
  hainan: '海南省',
};

/** A small graph with every relation that the questions go over, and each special case once. */
export function spread(): Corpus {
  const corpus = new CorpusBuilder();
  corpus.says(policy, 'name', '链长制');
  for (const [place, name] of Object.entries(names)) corpus.says(places[place as keyof typeof places], 'name', name);
  corpus.relates(places.anshan, 'PART_OF', places.liaoning);

  const notice: Thing = { id: '桂政办发〔2020〕23号', kind: 'Document' };
  const other = thing('Document', '后续方案');
  adopts(corpus, places.zhejiang, 'adopted', '2019-08');
  const guangxi = adopts(corpus, places.guangxi, 'adopted', '2020-04-28');
  corpus.says(notice, 'name', '产业链链长制工作方案').says(notice, 'date', '2020-04-28').says(notice, 'genre', '方案');
  corpus.says(other, 'name', '后续方案').says(other, 'date', '2020-01');
  corpus.relates(guangxi, 'BY_DOCUMENT', notice).relates(guangxi, 'BY_DOCUMENT', other);
  const hunan = adopts(corpus, places.hunan, 'pilot', '2020');
  corpus.says(hunan, 'date', '2021-03', { confidence: 0.5 });
  adopts(corpus, places.jiangsu, 'similar', '2020-12-19');
  corpus.says(thing('Adoption', places.jiangsu.id, '链长制'), 'equivalence', '产业强链');
  adopts(corpus, places.jilin, 'adopted', '../2021-06-10');
  adopts(corpus, places.liaoning, 'adopted');
  adopts(corpus, places.anshan, 'planned', '2021-01-15', 'planned');
  const hainan = thing('Adoption', places.hainan.id, '链长制');
  corpus.says(hainan, 'status', 'adopted').says(hainan, 'date', '2020-02-02');
  corpus.relates(hainan, 'IN_REGION', places.hainan).relates(hainan, 'OF_POLICY', policy, { polarity: 'negated' });
  // The same relation twice, stated and derived: rows must not double.
  corpus.relates(guangxi, 'OF_POLICY', policy, { assertion: 'derived' });

  bodies(corpus, notice, other);
  ties(corpus);
  return corpus.build();
}

function adopts(
  corpus: CorpusBuilder,
  place: Thing,
  status: string,
  date?: string,
  modality: 'fact' | 'planned' = 'fact',
): Thing {
  const adoption = thing('Adoption', place.id, '链长制');
  corpus.relates(adoption, 'IN_REGION', place, { modality }).relates(adoption, 'OF_POLICY', policy, { modality });
  corpus.says(adoption, 'status', status, { modality });
  if (date) corpus.says(adoption, 'date', date, { modality, qualifiers: { status } });
  return adoption;
}

function bodies(corpus: CorpusBuilder, notice: Thing, other: Thing): void {
  const [office, bureau] = [thing('Organization', '自治区人民政府办公厅'), thing('Organization', '自治区工业和信息化厅')];
  corpus.says(office, 'name', '自治区人民政府办公厅').says(bureau, 'name', '自治区工业和信息化厅');
  corpus.relates(notice, 'ISSUED_BY', office, { qualifiers: { order: 1 } });
  corpus.relates(notice, 'ISSUED_BY', bureau, { qualifiers: { order: 2 } }).relates(other, 'ISSUED_BY', bureau);

  const leadership = thing('Leadership', places.guangxi.id, '链长', '自治区主席', '');
  const [sugar, cars] = [thing('IndustryChain', places.guangxi.id, '糖'), thing('Cluster', places.guangxi.id, '汽车')];
  corpus.says(leadership, 'role', '链长').says(leadership, 'holder', '自治区主席').says(leadership, 'chains', 23);
  corpus.relates(leadership, 'IN_REGION', places.guangxi).relates(leadership, 'HELD_BY', thing('Person', '某甲'));
  corpus.relates(leadership, 'LEADS', sugar).relates(leadership, 'LEADS', cars);
  corpus.says(thing('Leadership', places.hunan.id, '总链长'), 'role', '总链长');
  corpus.relates(thing('Leadership', places.hunan.id, '总链长'), 'IN_REGION', places.hunan);

  const expert = thing('Expert', '某乙');
  corpus.says(expert, 'name', '某乙').says(expert, 'said', '链长制要因地制宜𠮷😀').says(expert, 'affiliation', '社科院');
  corpus.relates(expert, 'SPOKE_ON', policy).says(thing('Expert', '某丙'), 'post', '研究员');
}

function ties(corpus: CorpusBuilder): void {
  const component = thing('Component', '一链一策');
  corpus.says(component, 'name', '一链一策');
  for (const place of [places.zhejiang, places.guangxi, places.hunan]) {
    const mechanism = thing('Mechanism', place.id, '五个一');
    corpus.relates(mechanism, 'IN_REGION', place).relates(mechanism, 'OF_POLICY', policy);
    if (place !== places.hunan) corpus.says(mechanism, 'name', '五个一');
    corpus.relates(mechanism, 'HAS_COMPONENT', component, { polarity: place === places.hunan ? 'negated' : 'affirmed' });
  }
  const single = thing('Component', '链主责任制');
  corpus.says(single, 'name', '链主责任制');
  corpus.relates(thing('Mechanism', places.zhejiang.id, '五个一'), 'HAS_COMPONENT', single);
  corpus.relates(places.guangxi, 'LEARNED_FROM', places.zhejiang);
  corpus.relates(places.hunan, 'LEARNED_FROM', places.zhejiang, { polarity: 'negated' });
  corpus.relates(places.hunan, 'CONTRASTED_WITH', places.zhejiang, { confidence: 0.75 });
  corpus.relates(places.zhejiang, 'ORIGINATED', policy).relates(places.zhejiang, 'ORIGINATED', policy);
  corpus.relates(places.hunan, 'ORIGINATED', policy).relates(places.jilin, 'ORIGINATED', policy, { polarity: 'negated' });
  corpus.relates(places.liaoning, 'DIRECTED', places.anshan).relates(places.jilin, 'REFERRED_TO', places.zhejiang);
}
