import type { Least } from '../../paths/asked.ts';
import type { Column } from '../../paths/rows.ts';
import type { Standing } from '../../paths/strength.ts';

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const many = (count: number) => numerals[count] ?? ` ${count} `;
const letters = '甲乙丙丁戊己庚辛壬癸';

export const zh = {
  title: '路径',
  pairTitle: (from: string, to: string) => `${from} → ${to}`,
  heading: '两样东西之间怎么走得通，每一步又凭什么？',
  headingHint: '起点和终点可以是任何东西：地区、文件、机构、人、产业链。可打名称、拼音或首字母：jiangxi、lzb。',
  startWith: '例如',
  start: '起点',
  end: '终点',
  place: '名称、拼音、首字母',
  swap: '对调两端',
  same: '起点和终点是同一个东西，其间没有路。换一端试试。',
  noHit: '没有这样的名称',
  searching: '正在查……',

  count: '条数',
  ties: '关系',
  tiesAny: '不限',
  tiesRegions: '只走地区之间',
  tiesHint: '只走一地提到、学习、对比或要求另一地的关系',
  avoidHub: (name: string) => `避开枢纽 ${name}`,
  avoid: '避开',
  avoidThing: (name: string) => `避开${name}`,
  takeBack: (condition: string) => `取消条件：${condition}`,
  chips: {
    avoid: (name: string) => `避开 ${name}`,
    via: (name: string) => `必经 ${name}`,
    only: (name: string) => `只走 ${name}`,
    not: (name: string) => `不走 ${name}`,
    kinds: (name: string) => `只经 ${name}`,
    nokinds: (name: string) => `不经 ${name}`,
    longest: (steps: number) => `最多 ${steps} 步`,
    sure: (value: number) => `可信度 ≥ ${value}`,
    until: (date: string) => `截至 ${date}`,
    patient: '最大的额度',
  },
  conditions: '条件',
  longest: '最多几步',
  steps: (count: number) => `${count} 步`,
  least: '凭据',
  leasts: { stated: '只要原文写明', derived: '也要按规则得出', inferred: '也要模型推断' } satisfies Record<
    Least,
    string
  > as Record<Least, string>,
  sure: '可信度',
  sureAny: '不限',
  sureFrom: (value: number) => `≥ ${value}`,
  until: '截至',
  untilPlace: '年-月-日',
  untilHint: '例如 2021 或 2021-06；其后才开始的、没有日期的行为与文件都不走',
  addVia: '加一个必经之处',
  addAvoid: '再避开一个',
  relations: '关系',
  kinds: '其间的东西',
  legendHint: '点按不走，再按恢复',
  only: '只走',
  onlyThis: (name: string) => `只走${name}`,
  onlyOff: (names: string) => `只走${names}`,
  anyAgain: '恢复不限',
  clear: '取消全部条件',

  reading: '正在找路……',
  finding: (finding: { paths: number; through: string | null; direct: string | null; unproven: boolean; shortest: number }) => {
    const { paths, through, direct, unproven, shortest } = finding;
    if (direct !== null) return `直接相连：${direct}`;
    const way = through === null ? (paths > 1 ? `，最短 ${shortest} 步` : `，${shortest} 步`) : `都经过${through}`;
    return `${many(paths)}条路径${way}${unproven ? `，没有${paths > 1 ? '一条' : ''}足以说谁仿照谁` : ''}`;
  },
  order: '越短、越可信、越少经过枢纽的越靠前。一条路径不比它最弱的一步更可信。',
  letter: (index: number) => letters[index] ?? `第 ${index + 1} 条`,
  pathName: (letter: string) => (letter.length > 1 ? letter : `路径${letter}`),
  way: (names: string[], more: number) => `经 ${names.join('、')}${more > 0 ? ` 等 ${names.length + more} 处` : ''}`,
  direct: '直接相连',
  pick: (name: string) => `选中${name}`,
  weakest: (standing: string, confidence: number) => `最弱一步：${standing}，可信度 ${confidence}`,
  standings: {
    denied: '原文否认',
    contrast: '原文作对比，不成传播',
    inferred: '推断，原文未言',
    intended: '只是打算或呼吁',
    derived: '按规则得出',
    stated: '原文写明',
  } satisfies Record<Standing, string> as Record<Standing, string>,
  alike: (path: string, step: number) => `原文见路径${path}第 ${step} 步`,
  also: '两者之间还有',
  alsoQuote: '原文',
  noWords: '这一步没有附带原文的地址。',
  cite: '引用这条路径',
  openGraph: '在图谱中打开',
  dossier: '案卷',
  dossierOf: (from: string, to: string) => `案卷：${from} → ${to}`,
  copied: '已复制',
  copyFailed: '浏览器不许复制，请从下面选取',
  citation: (one: { path: string; from: string; to: string; sentence: string; dataset: string; address: string; day: string }) =>
    `链图：${one.from} → ${one.to}，${one.path}。${one.sentence}数据集版本 ${one.dataset}。${one.address}。访问日期 ${one.day}。`,
  print: '打印',
  openTable: '表格',
  openPicture: '并列',
  save: '导出',
  saveAnswer: '结果，连同原文的地址（JSON）',
  saveGraph: '其间的图（GEXF）',

  pictureLabel: (count: number) => `${many(count)}条路径的示意图，同样的各步列于下面`,
  summary: (from: string, to: string, paths: string[]) => `${from}到${to}，${many(paths.length)}条路径。${paths.join('')}`,
  summaryPath: (letter: string, steps: number, sentence: string) => `${letter}，${steps} 步：${sentence}`,

  columns: {
    path: '路径',
    from: '自',
    relation: '关系',
    to: '至',
    assertion: '凭据',
    confidence: '可信度',
  } satisfies Record<Column, string> as Record<Column, string>,
  quote: '原文',
  line: '行',
  tableLabel: (count: number) => `与并列的路径同样的 ${count} 步，一步一行`,
  rows: (count: number) => `${count} 行`,

  ended: {
    'nodes-spent': '要看的东西太多，搜索到额度为止',
    'relations-spent': '要看的关系太多，搜索到额度为止',
    'time-spent': '时间用完，搜索中止',
    'ways-spent': '可走的路太多，搜索中止',
  } as Record<string, string>,
  proven: (proven: number, found: number) =>
    found === 0 ? '还没有找到路径，不等于没有。' : `其中前 ${proven} 条确是最优，其余可能还有更好的。`,
  longer: '用最大的额度再找',
  fewer: '条件收紧些会更快：少几步、少几条，或避开枢纽。',
  allThere: (count: number, longest: number) => `不超过 ${longest} 步的路径仅此${many(count)}条。`,

  none: '没有找到路径',
  noneWhy: {
    'none-within-length': (longest: number) => `没有不超过 ${longest} 步的路径。`,
    'not-connected': () => '按这些条件，两端在图中互不相连，再长的路径也没有。',
    'not-yet': (_longest: number, until: string) => `到 ${until} 为止，两端之一尚不存在，或没有日期。`,
  } as Record<string, (longest: number, until: string) => string>,
  noneData: '这只说明来源没有写到两者之间的关系，不等于没有关系。',
  change: '改动哪一条就有路',
  changing: '正在试……',
  changeNone: '只改一条都没有路径。',
  lift: (what: string, count: string) => `${what}：${count}`,
  counted: (count: number, most: number) => (count >= most ? `${count} 条以上` : `${count} 条`),
  lifts: {
    longest: (to: number) => `放宽到 ${to} 步`,
    only: '不限关系',
    not: '不排除任何关系',
    kinds: '不限其间的种类',
    nokinds: '不排除任何种类',
    via: (name: string) => `不必经过 ${name}`,
    avoid: (name: string) => `不避开 ${name}`,
    least: '也走模型推断的关系',
    stated: '也走按规则得出的关系',
    sure: '不限可信度',
    until: '不限日期',
    contrast: '也走原文作对比的关系',
  },
};

/** Every text of this view. A key that the other language lacks does not compile. */
export type PathsText = typeof zh;
