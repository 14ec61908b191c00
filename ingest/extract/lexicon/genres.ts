/** Endings of document titles and the kind each counts as, longest first where one ends another. */
const genres: readonly (readonly [ending: string, kind: string])[] = [
  ['行动计划', '行动计划'],
  ['攻坚计划', '计划'],
  ['行动方案', '方案'],
  ['实施方案', '方案'],
  ['工作方案', '方案'],
  ['方案', '方案'],
  ['通知', '通知'],
  ['通告', '通知'],
  ['意见', '意见'],
  ['办法', '办法'],
  ['措施', '措施'],
  ['规划', '规划'],
  ['计划', '计划'],
  ['工作报告', '报告'],
  ['报告', '报告'],
  ['决定', '决定'],
  ['条例', '条例'],
  ['规定', '规定'],
  ['公告', '公告'],
  ['批复', '批复'],
  ['函', '函'],
  ['白皮书', '报告'],
  ['蓝皮书', '报告'],
  ['纲要', '其他'],
  ['细则', '其他'],
  ['规则', '其他'],
  ['守则', '其他'],
  ['手册', '其他'],
  ['名单', '其他'],
  ['目录', '其他'],
  ['清单', '其他'],
  ['要点', '其他'],
  ['指引', '其他'],
  ['指南', '其他'],
  ['机制', '其他'],
  ['制度', '其他'],
  ['建议', '其他'],
  ['倡议', '其他'],
  ['协议', '其他'],
  ['政策', '其他'],
  ['图谱', '其他'],
  ['规程', '其他'],
  ['章程', '其他'],
  ['导则', '其他'],
  ['准则', '其他'],
  ['责任书', '其他'],
  ['责任分工', '其他'],
  ['任务分工', '其他'],
  ['分工表', '其他'],
  ['一览表', '其他'],
  ['责任表', '其他'],
  ['任务书', '其他'],
  ['若干政策', '措施'],
];

const tail = /(?:（[^（）]*）)+$/;

/** The kind of document a title names by its ending, brackets at the end aside; undefined where it names none. */
export function genreOf(title: string): string | undefined {
  const bare = title.replace(/[“”‘’"\s]/g, '').replace(tail, '');
  return genres.find(([ending]) => bare.endsWith(ending))?.[1];
}

/** A title that names a text not yet in force: 征求意见稿, 讨论稿. */
export const draft = /（(?:征求意见|讨论|送审|审议|公开征求意见|修订征求意见)稿）|草案|讨论稿|征求意见稿/;

/** Ends of titles of newspapers, journals and books, and what stands beside them. */
export const periodical = /(?:报|学报|评论|杂志|周刊|月刊|日报|晚报|论坛|文摘|导刊|研究|学刊)$/;
export const besidePeriodical = /^(?:杂志|\d{4}年第|报道|记者|刊登|刊发|讯|采访|月刊|周刊|[（(]\d{4})/;
