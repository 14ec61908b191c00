import type { Span } from '../../mend/clean.ts';

/** Outermost 《…》 in a span. */
export function outer(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = -1;
  for (let at = span.start; at < span.end; at++) {
    const sign = text.charAt(at);
    if (sign === '《' && depth++ === 0) start = at;
    if (sign === '》' && depth > 0 && --depth === 0) found.push({ start, end: at + 1 });
  }
  return found;
}

/** 《意见》, 《行动计划》, 《推进机制》: a genre with at most a few letters before it and no matter of its own. */
export function isAlias(name: string): boolean {
  return (
    name.length <= 7 &&
    /^(?:若干|实施|指导|管理|工作|行动|推进|三年|产业|总体|专项|发展|认定|暂行|建设|联动|征求)*(?:意见|方案|通知|办法|计划|规划|纲要|报告|措施|机制|细则|规则|要点|决定|条例|通告|公告|规定|意见稿|建议|目录|名单)$/.test(
      name,
    )
  );
}
