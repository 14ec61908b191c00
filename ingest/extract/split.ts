import type { Span } from '../mend/clean.ts';

/** Items of a list parted by 、, the last also by 和 or 及 where the count of the list asks for it. */
export function splitList(text: string, span: Span, wanted?: number): { name: string; span: Span }[] {
  let items = cut(text, span, /[、，；]|(?<=产业链|集群)[和及与]/);
  // 甲和乙及丙 in a list that is one short of its count: 及 parts two of them.
  const joined = items.filter((one) => /及(?!其)/.test(text.slice(one.start, one.end)));
  const [pair] = joined;
  if (wanted !== undefined && items.length === wanted - 1 && joined.length === 1 && pair) {
    const parts = cut(text, pair, /及/);
    if (parts.length === 2) items = items.flatMap((one) => (one === pair ? parts : [one]));
  }
  const last = items.at(-1);
  if (
    last &&
    (wanted === undefined ? items.length > 1 && !/[和及与]/.test(text.slice(span.start, last.start)) : items.length < wanted)
  ) {
    const parts = cut(text, last, /以及|和|及|与/);
    const room = wanted === undefined ? parts.length === 2 : items.length - 1 + parts.length === wanted;
    // 软件和信息服务 is one chain: without a count that asks for it, a joining word stays inside the name.
    if (wanted !== undefined && room) items = [...items.slice(0, -1), ...parts];
    else if (wanted === undefined && /以及/.test(text.slice(last.start, last.end)))
      items = [...items.slice(0, -1), ...cut(text, last, /以及/)];
  }
  return items.map((one) => ({ name: text.slice(one.start, one.end), span: one })).filter(({ name }) => name !== '');
}

function cut(text: string, span: Span, at: RegExp): Span[] {
  const pieces: Span[] = [];
  const sticky = new RegExp(at.source, 'y');
  let depth = 0;
  let start = span.start;
  for (let place = span.start; place < span.end; place++) {
    const sign = text.charAt(place);
    if (sign === '（' || sign === '《') depth++;
    if (sign === '）' || sign === '》') depth--;
    sticky.lastIndex = place;
    const hit = depth === 0 ? sticky.exec(text) : null;
    if (!hit) continue;
    pieces.push(trim(text, { start, end: place }));
    place += hit[0].length - 1;
    start = place + 1;
  }
  pieces.push(trim(text, { start, end: span.end }));
  return pieces.filter((one) => one.end > one.start);
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s“”，、]/.test(text.charAt(start)) && !/^“[^”]*”/.test(text.slice(start, end))) start++;
  while (end > start && (/[\s，、等]/.test(text.charAt(end - 1)) || text.charAt(end - 1) === '“')) end--;
  return { start, end };
}
