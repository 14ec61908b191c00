import type { Span } from '../../mend/clean.ts';
import { isField } from '../../mend/fields.ts';
import type { Reading } from '../reading.ts';
import { type ClusterList, typeNamed } from './lists.ts';
import { bareName, isChain, isNamedChain } from './name.ts';

/** A chain that heads an entry of a list of leaders, with what the entry says of it below or behind. */
export interface Entry {
  name: string;
  span: Span;
  type: string;
  /** The end of the words that name it. */
  end: number;
}

const numeral = '(?:\\s*(?:\\d+[.、]|（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、|[●▲■◆•▍○·①-⑳])\\s*)?';
const named = new RegExp(
  `^${numeral}(?<name>[^，。；：、\\s“”《》（）]{1,20}(?:、[^，。；：、\\s“”《》（）]{2,12}){0,2}?(?:（[^（）]{2,20}）)?)(?<type>产业链|产业集群|集群)(?:（[^（）：]*）)?(?=$|[：（—，。\\s]|暂?由|“?(?:总|副)?链长)`,
);

/** 8条产业链; 市长任某产业链: words of which no name is made. */
const counted =
  /书记|[省市县区州局厅部]长|[长记]任|主任|主席|担任|兼任|牵头|负责|出台|印发|推行|建立|年内|(?:\d+|[一二两三四五六七八九十]+)(?:条|个|大)/;

/** The chain that the words at the head of a span name: 3．新型建材产业链, （二）乳业产业链：. */
export function entryAt(text: string, span: Span): Entry | undefined {
  const words = text.slice(span.start, span.end);
  const found = named.exec(words);
  const printed = found?.groups?.['name'];
  if (
    !found ||
    !printed ||
    counted.test(printed) ||
    /的/.test(printed) ||
    /^(?:重点|各|每条|全[省市县区州]|本)/.test(printed) ||
    /[的由在和与]$/.test(printed)
  )
    return undefined;
  // 酒鬼酒等白酒产业链: an example before 等 is no part of the name.
  const name = bareName(printed.replace(/^[^，]{2,8}等(?=[\u4e00-\u9fff]{2})/, ''));
  if (name.startsWith('、') || (!isChain(name) && !isNamedChain(name))) return undefined;
  const start = span.start + words.indexOf(name);
  const type = typeNamed(found.groups?.['type'] ?? '');
  return { name, span: { start, end: start + name.length }, type, end: span.start + found[0].length };
}

/** The entry that a line of fields (链长：…) belongs to: named in the line itself, above it, or in the heading. */
export function entryOf(reading: Reading, block: number, at: number): Entry | undefined {
  const { text, outline } = reading;
  const own = outline.blocks[block];
  if (!own) return undefined;
  const colon = text.slice(own.span.start, at).search(/[：；](?=[^：；]*$)/);
  const inline =
    entryAt(text, { start: own.span.start, end: at }) ??
    (colon < 0 ? undefined : entryAt(text, { start: own.span.start + colon + 1, end: at }));
  if (inline) return inline;
  for (let place = block - 1; place >= 0; place--) {
    const above = outline.blocks[place];
    if (above?.type !== 'paragraph' || above.context.heading?.start !== own.context.heading?.start) break;
    if (above.context.subheading?.start !== own.context.subheading?.start) break;
    const entry = entryAt(text, above.span);
    if (entry && entry.end === above.span.end) return entry;
    if (!isField(text.slice(above.span.start, above.span.end))) break;
  }
  const { subheading, heading } = own.context;
  for (const span of [subheading, heading]) {
    const entry = span && entryAt(text, span);
    if (entry && entry.end >= span.end) return entry;
  }
  return undefined;
}

const said = /(?:链长|牵头(?:单位|部门|领导)|责任(?:单位|部门|领导)|联系领导)/;

/** Chains that head the entries of a list: each with its fields below it, or one of several in a row. */
export function entriesIn(reading: Reading): { block: number; list: ClusterList }[] {
  const { text, outline } = reading;
  const found = new Map<number, { block: number; entry: Entry; told: boolean }>();
  for (const block of outline.blocks) {
    if (block.type !== 'paragraph') continue;
    const words = text.slice(block.span.start, block.span.end);
    const field = isField(words);
    for (const span of [block.context.subheading, block.context.heading]) {
      const entry = span && entryAt(text, span);
      if (entry && entry.end >= span.end && !found.has(entry.span.start))
        found.set(entry.span.start, { block: block.index, entry, told: field && said.test(words) });
    }
    const entry = entryAt(text, block.span);
    if (!entry || found.has(entry.span.start)) continue;
    const rest = text.slice(entry.end, block.span.end);
    const next = outline.blocks[block.index + 1];
    const below = next?.type === 'paragraph' ? text.slice(next.span.start, next.span.end) : '';
    const whole = rest.trim() === '';
    if (!whole && !/^[：（—\s“，。]|^暂?由|^(?:总|副)?链长/.test(rest)) continue;
    found.set(entry.span.start, {
      block: block.index,
      entry,
      told: whole ? isField(below) && said.test(below) : said.test(rest.slice(0, 40)),
    });
  }
  return [...found.values()]
    .filter(({ told }) => told)
    .map(({ block, entry }) => ({
      block,
      list: { names: [{ name: entry.name, span: entry.span }], type: entry.type, at: entry.span, rule: 'cluster-entry' },
    }));
}
