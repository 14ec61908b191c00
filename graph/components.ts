/** A part of the way of working, whatever its wording. Several may fit one wording: 链长+基金 has two. */
interface Component {
  id: string;
  zh: string;
  en: string;
  /** What its wordings have in common. */
  wordings: RegExp;
  /** The policy is called by it: to have it is no sign of copying. */
  intrinsic?: true;
}

/** The vocabulary of components of a way of working, in the order in which a scheme is usually told: who, with what office, by what papers, with what means. */
export const components: readonly Component[] = [
  { id: 'general-chief', zh: '总链长', en: 'general chief', wordings: /总(?:链长|群链长|群长|召集人)/ },
  {
    id: 'chief',
    zh: '链长',
    en: 'chain chief',
    wordings: /(?<![总副分])(?:链长(?!制|办)|群长(?!制))|(?:省|市|县|区|盟)级?领导|^(?:[一1](?:位|名|个)?)?领导/,
    intrinsic: true,
  },
  { id: 'deputy-chief', zh: '副链长', en: 'deputy or branch chief', wordings: /(?:副|分|执行)(?:链长|群长)/ },
  {
    id: 'office',
    zh: '链办／专班',
    en: 'chain office or task force',
    wordings: /专班|链(?:长)?办|推进办|秘书处|工作组|服务中心|套班子/,
  },
  {
    id: 'charge',
    zh: '牵头与分工',
    en: 'lead department and duties',
    wordings: /牵头|责任(?:单位|机制|部门)|分工|[一1](?:个)?部门|参与部门|长\+部门/,
  },
  {
    id: 'chart',
    zh: '一链一图／图谱',
    en: 'a chart a chain',
    wordings: /图谱|(?:链|群)一?[一1](?:张)?图(?!谱)|全景图|[一二三四五两\d]图/,
  },
  { id: 'list', zh: '清单', en: 'lists', wordings: /清单|[一二三四五两\d]单|[一1](?:个|张)?项目库|企业库/ },
  {
    id: 'policy',
    zh: '一链一策／支持政策',
    en: 'a set of measures a chain',
    wordings: /[一1]策|支持政策|政策(?:包|工具包|体系)|套政策|政策支持/,
  },
  { id: 'rules', zh: '一链一制', en: 'a set of rules a chain', wordings: /[链群]一制/ },
  { id: 'plan', zh: '规划方案', en: 'plan', wordings: /规划|方案|[一1]案|行动计划/ },
  { id: 'annual-plan', zh: '年度计划', en: 'annual plan', wordings: /年度(?:工作)?(?:计划|要点|任务)/ },
  { id: 'lead-firm', zh: '链主', en: 'lead firms', wordings: /链主|龙头|领航|头部企业|重点企业|骨干企业/ },
  { id: 'fund', zh: '基金', en: 'fund', wordings: /基金/ },
  { id: 'finance', zh: '金融', en: 'bank credit', wordings: /金融|银行|信贷/ },
  { id: 'recruiting', zh: '招商队伍', en: 'investment recruiting', wordings: /招商/ },
  { id: 'experts', zh: '专家智库', en: 'experts', wordings: /专家|智库|咨询|顾问|专业团队/ },
  {
    id: 'platform',
    zh: '技术服务平台',
    en: 'technical and service platform',
    wordings: /(?<!空间)平台|创新(?:中心|体系)|[链群]一中心|研究院/,
  },
  { id: 'site', zh: '空间与园区', en: 'site or park', wordings: /空间平台|园区|承载地|基地/ },
  { id: 'guide', zh: '指导专员', en: 'guiding officer', wordings: /专员|指导员|服务员|联络员/ },
  { id: 'association', zh: '联盟与协会', en: 'alliance or association', wordings: /联盟|协会|商会/ },
  { id: 'dispatch', zh: '调度', en: 'regular dispatch meetings', wordings: /调度|联席|通报|例会|会商|会务/ },
  { id: 'appraisal', zh: '考核', en: 'appraisal', wordings: /考核|考评|督查|评审|总结/ },
  { id: 'formula', zh: '“N个一”', en: 'a counted formula', wordings: /^[一二三四五六七八九十\d]+个(?:[一有]|必)$/ },
];

/** Names of the components that a wording fits, in the order of the vocabulary; none where it fits none. */
export const partsOfWording = (wording: string): string[] =>
  components.filter(({ wordings }) => wordings.test(wording)).map(({ zh }) => zh);
