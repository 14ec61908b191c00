/** The switches of the diffusion view, its layouts, and what it saves. */
export const zh = {
  arrangement: '布局',
  arrangements: { map: '格网', force: '力导', time: '时间' },
  laying: '正在排布……',

  component: '要素',
  wholePolicy: (policy: string) => `${policy}（不分要素）`,
  componentWith: (name: string, regions: number) => `${name}（${regions} 个地区）`,
  componentsReading: '正在读取要素……',
  componentsMissing: '要素与模型没有读到。',
  componentGone: (id: string) => `现有数据里没有“${id}”这个要素，图上是整个政策。`,
  componentHint: (without: number, silent: number) => `${without} 处列出机制而无此项，${silent} 处只讲了一部分，未提到它。`,
  askWho: (policy: string, component: string) => `哪些地区的${policy}有“${component}”？`,
  askAfter: (region: string, policy: string, component: string) => `${region}之后，谁的${policy}也有“${component}”？`,
  askWhether: (region: string, policy: string, component: string) => `${region}的${policy}有“${component}”吗？`,
  wordings: '原文用词',
  noComponent: (component: string) => `列出了机制的各项，其中没有“${component}”。`,
  notMentioned: (component: string) => `现有来源讲到它的机制时没有提到“${component}”，这不等于没有。`,

  least: '最低证据',
  any: '不限',
  pieces: '原文条数',
  sure: '关系可信度',
  sureNames: { '0': '不限', '0.8': '媒体', '0.9': '官方' } as Record<string, string>,
  piecesCount: (regions: number, ties: number) => `${regions} 个地区、${ties} 条关系`,
  sureCount: (ties: number) => `${ties} 条关系`,

  model: '推断模型',
  noModel: '不画',
  cannot: '数据不足',
  modelTies: (ties: number) => `${ties} 条`,
  modelAnswers: {
    ranking: '由全部政策的先后算出；是推断，不是记载。',
    'no more than chance': '各项政策的先后与随机打乱没有差别：模型什么也断定不了。',
    'not enough data': '可比的政策太少，认不出谁随谁。“先后”只说谁早、常早，不说谁仿照谁。',
  },
  policiesCompared: (policies: number) => `现有可比的政策 ${policies} 项。`,
  reason: '服务说明的缘由',
  agree: (models: number) => `${models} 个模型一致`,
  agreeKey: '深浅：一致的模型数，1–4',
  tieOrder: '名次',
  tieStability: '稳定度',
  tieStabilityHint: '重抽样中仍居前列的比例',
  tieGradeTitle: '等级',
  inferredText: (model: string) => `由模型“${model}”从各项政策的先后推断，没有原文写明。`,

  blameTitle: '没有符合的关系',
  blame: {
    kinds: (ties: number) => `关系种类的开关隐去了 ${ties} 条。`,
    tiers: (ties: number) => `层级筛选隐去了 ${ties} 条。`,
    pieces: (ties: number) => `原文条数的下限隐去了 ${ties} 条。`,
    sure: (ties: number) => `可信度的下限隐去了 ${ties} 条。`,
    day: (ties: number) => `时间在 ${ties} 条关系的两端都实行之前。`,
    all: (ties: number) => `几处筛选合起来隐去了 ${ties} 条。`,
  },
  liftBlame: {
    kinds: '显示全部种类',
    tiers: '显示省级与地市',
    pieces: '不限原文条数',
    sure: '不限可信度',
    day: '移到最后一月',
    all: '取消全部筛选',
  },

  legendWithout: '列出机制而无此项',
  legendWithoutShort: '无此项',
  legendNotMentionedShort: '未提到',
  legendNotMentioned: '未提到 ≠ 没有',
  tileNotMentioned: '未提到',

  save: '导出',
  formats: {
    png: 'PNG 图片（A4，300 dpi）',
    svg: 'SVG 图片（文字可选）',
    gexf: 'GEXF 图，附日期与原文出处',
    regions: 'CSV 表：地区',
    ties: 'CSV 表：关系',
  },
  fileName: '链图-扩散',
  fileOf: { regions: '地区', ties: '关系' },
  saveFailed: '没有存成。',
  citation: ({ title, day, name, dataset, address, today }: Citation) =>
    `链图：${title}截至 ${day}。数据集 ${name}，版本 ${dataset}。${address}。访问日期 ${today}。`,

  tieTable: '关系',
  tieTableLabel: (day: string) => `与图同样的各条关系，截至 ${day}`,
  noTieRows: '此日没有画出的关系。',
  columns: { source: '从', target: '到', kind: '依据', relation: '关系', lag: '相隔（月）', confidence: '可信度' },
  tieSummary: (ties: number, kinds: string[]) => (ties === 0 ? '没有画出关系。' : `画出 ${ties} 条关系：${kinds.join('、')}。`),
  kindCount: (kind: string, count: number) => `${kind} ${count} 条`,
};

/** What a citation of the picture says. */
export interface Citation {
  title: string;
  day: string;
  /** The data set by its name, and its version. */
  name: string;
  dataset: string;
  address: string;
  /** The day of access, ISO. */
  today: string;
}

export type SpreadText = typeof zh;
