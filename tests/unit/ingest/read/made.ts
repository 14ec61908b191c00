import type { MadeBlock } from './made-docx.ts';

/** A text of the field with all that a format must keep: a title, headings, entries with key lines, and a table. */
export const made: readonly MadeBlock[] = [
  { title: '各地推行产业链链长制情况摘编' },
  { heading: '一、总体情况' },
  {
    text: '链长制是指由地方党政领导担任重点产业链的“链长”，统筹协调产业链发展中的重大问题。2019年8月，浙江省商务厅印发《关于开展开发区产业链“链长制”试点进一步推进开发区创新提升工作的意见》（浙商务发〔2019〕85号），在开发区先行试点，要求做到“九个一”，即一个产业链发展规划、一套产业链发展支持政策、一个产业链发展空间平台、一批产业链龙头企业培育、一个产业链共性技术支撑平台、一支产业链专业招商队伍、一名产业链发展指导专员、一个产业链发展分工责任机制、一个产业链年度工作计划。',
  },
  {
    text: '此后，广西壮族自治区、湖南省、江西省等地相继推行链长制。江西省由11位省领导分别担任14条重点产业链的链长，省长任有色金属产业链链长，省委副书记任现代家具产业链链长。安徽省合肥市由市委书记、市长担任总链长，对集成电路、新型显示、智能网联汽车等12条重点产业链逐一明确链长。广东省提出培育发展十大战略性支柱产业集群和十大战略性新兴产业集群，2020年十大战略性支柱产业集群营业收入合计14万亿元。',
  },
  { heading: '二、重要文件' },
  { heading: '（一）关于实施产业链链长制的工作方案' },
  { text: '发布时间：2020年4月28日' },
  { text: '发文机关：江西省人民政府办公厅' },
  {
    text: '简介：方案提出在全省重点产业链上实施链长制，每条产业链明确一位省领导、一个牵头部门、一个工作方案和一套支持政策，由链长定期召开调度会议，协调解决产业链上下游企业遇到的困难，推动全产业链优化升级。',
  },
  { heading: '（二）南京市推动产业链高质量发展工作方案' },
  { text: '发布时间：2020年6月11日' },
  { text: '发文机关：中共南京市委办公厅、南京市人民政府办公厅' },
  {
    text: '简介：方案聚焦软件和信息服务、新能源汽车、新医药与生命健康、集成电路、人工智能、智能电网、轨道交通、智能制造装备八大产业，全面实施产业链链长制，由市领导担任链长。',
  },
  { heading: '三、部分城市对照' },
  { text: '表1 部分城市推行链长制的时间和文件' },
  {
    rows: [
      ['地区', '时间', '文件', '主要举措'],
      ['长沙市', '2017年11月', '《关于进一步加快产业链发展的意见》', '22条产业链由市领导任链长'],
      [
        '遵义市',
        '2022年3月28日',
        '《遵义市重点工业产业链链长制工作方案》（遵府办发〔2022〕11号）',
        '8条产业链各由一名市级领导担任链长',
      ],
      ['襄阳市', '2021年7月', '《襄阳市先进制造业产业链链长制行动方案》', '13条链，建立“链长+链主”机制'],
    ],
  },
  { heading: '四、专家观点' },
  {
    text: '南京大学长江产业经济研究院院长刘某某认为，地方政府推行链长制，短期是为了应对疫情对产业链的冲击，长期是为了提升产业链的现代化水平。他建议，链长应当尊重市场规律，不宜直接干预企业的经营决策。',
  },
  {
    text: '业内人士指出，当前产业链发展仍存在短板：一是关键核心技术受制于人，部分基础材料和核心零部件依赖进口；二是龙头企业带动作用不强，上下游企业协作配套率偏低。下一步，山东省拟参照浙江省的做法，探索在开发区推行链长制，并组织有关部门赴湖南省考察学习。',
  },
];

const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The text by lines: a block a line, the cells of a row with tabs between them. */
export const asText = (blocks: readonly MadeBlock[]): string =>
  `${blocks.flatMap((block) => ('rows' in block ? block.rows.map((row) => row.join('\t')) : [wordsOf(block)])).join('\n')}\n`;

export const asMarkdown = (blocks: readonly MadeBlock[]): string =>
  blocks
    .map((block) => {
      if ('title' in block) return `# ${block.title}`;
      if ('heading' in block) return `## ${block.heading}`;
      if ('text' in block) return block.text.replace(/产业链/, '**产业链**');
      const [head = [], ...rows] = block.rows.map((row) => `| ${row.join(' | ')} |`);
      return [head, '| --- | --- | --- | --- |', ...rows].join('\n');
    })
    .join('\n\n');

/** A page as a site of a government has it, with furniture around the text. */
export function asPage(blocks: readonly MadeBlock[], style = ''): string {
  const body = blocks.map((block) => {
    if ('title' in block) return `<h1>${html(block.title)}</h1>`;
    if ('heading' in block) return `<h2>${html(block.heading)}</h2>`;
    if ('text' in block) return `<p>${html(block.text)}</p>`;
    return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`;
  });
  const links = ['首页', '政务公开', '办事服务'].map((name) => `<li><a href="/">${name}</a></li>`).join('');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>摘编_某网</title><style>${style}</style><script>document.write('<p>江苏省全面推行链长制。</p>')</script></head>
<body><div class="nav"><ul>${links}</ul></div><div class="article">${body.join('\n')}</div><div class="footer"><p>版权所有：某网 地址：上海市</p></div></body></html>`;
}

function wordsOf(block: Exclude<MadeBlock, { rows: string[][] }>): string {
  return 'title' in block ? block.title : 'heading' in block ? block.heading : block.text;
}
