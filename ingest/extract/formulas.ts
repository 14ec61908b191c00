import type { Span } from '../mend/clean.ts';
import { matchesIn, overlaps, type Sentence } from './sentences.ts';
import { splitList } from './split.ts';

/** A way of working told by a formula, with or without a name. */
export interface Formula {
  name: string | null;
  components: { name: string; span: Span }[];
  /** The name, or the enumeration that has none. */
  at: Span;
  rule: string;
}

const numeral = '[一二两三四五六七八九十]';
const unit = '(?:个|位|名|套|支|张|份|批|家|项|条|只|本|图|库|群|链|站|表|单|室|抓|体)';
/** 九个一, 十个有. */
const ones = new RegExp(`${numeral}+个(?:一(?!${unit}|[致体批些定系直流切])|有(?=[”’]))`);
const quoted = /“(?<inside>[^“”]{2,60})”/;
/** 链长+链主, 政府+园区+链主. */
const sum = /^[\u4e00-\u9fffA-Z]{1,8}(?:[+＋][\u4e00-\u9fffA-ZN]{1,8})+$/;
const figures = /^(?:\d+|[NXn])(?:[+＋](?:\d+|[NXn]))+$/;
const working =
  /^”?(?:链长|链式|融合|双轮|推进|服务|运行|联动|驱动|协同)*(?:工作)?(?:推进)?(?:机制|模式|体系|工作法|制度|格局|招商)/;
const perChain = /^一[链群业]一[\u4e00-\u9fff]{1,4}$/;
/** 两图两库两池两报告. */
const paired = /^(?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,3}){3,}$/;
const counted = /^(?:\d+|N|[一二两三四五六七八九十]+)[个张项份本套][\u4e00-\u9fff]{2,4}$/;
const item = new RegExp(`^(?:${numeral}|1)${unit}[\\u4e00-\\u9fff（）“”/]{1,18}$`);

export function formulasIn(text: string, sentence: Sentence): Formula[] {
  const found: Formula[] = [];
  const free = (span: Span) =>
    !found.some((one) => overlaps(one.at, span) || one.components.some((part) => overlaps(part.span, span)));
  const add = (one: Formula) => {
    if (free(one.at)) found.push(one);
  };
  for (const one of pairs(text, sentence)) add(one);
  for (const { start, end, match } of matchesIn(text, sentence, ones))
    add({ name: match[0], components: listed(text, sentence, end), at: { start, end }, rule: 'mechanism-named' });
  for (const { start, end, match } of matchesIn(text, sentence, quoted)) {
    const name = match.groups?.['inside'] ?? '';
    const at = { start: start + 1, end: end - 1 };
    const list = name.split('、');
    if (list.length > 1 && list.every((part) => perChain.test(part)))
      add({ name, components: splitList(text, at), at, rule: 'mechanism-per-chain' });
    else if (perChain.test(name)) add({ name, components: listed(text, sentence, end), at, rule: 'mechanism-per-chain' });
    else if (
      /[”、]$/.test(text.slice(sentence.start, start)) &&
      /^[全多]链[\u4e00-\u9fff]{2}$/.test(name) &&
      found.some(({ rule, at: other }) => rule === 'mechanism-per-chain' && other.end === start - 1)
    )
      add({ name, components: [], at, rule: 'mechanism-per-chain' });
    else if (sum.test(name) && (working.test(text.slice(end)) || /链/.test(name)))
      add({ name, components: parts(text, sentence, at, end), at, rule: 'mechanism-sum' });
    else if (figures.test(name) && working.test(text.slice(end)))
      add({
        name,
        components: listed(text, sentence, end).filter((_part, _place, all) =>
          all.every((one) => /^[\d一二两三四五六七八九十NX]/.test(one.name)),
        ),
        at,
        rule: 'mechanism-figures',
      });
    else if (paired.test(name) && listed(text, sentence, end).length > 2)
      add({ name, components: listed(text, sentence, end), at, rule: 'mechanism-named' });
  }
  for (const { start, end } of matchesIn(text, sentence, /(?<![“、])一[链群]一[\u4e00-\u9fff](?![\u4e00-\u9fff]?[”、])/))
    add({ name: text.slice(start, end), components: [], at: { start, end }, rule: 'mechanism-per-chain' });
  for (const { start, end, match } of matchesIn(
    text,
    sentence,
    /(?<![“+])链长[+＋](?:链主|[\u4e00-\u9fff]{2,4})(?:[+＋][\u4e00-\u9fff]{2,4})*/,
  ))
    add({
      name: match[0].replace(/(?:工作|机制|模式|推进|协同).*$/, ''),
      components: [],
      at: { start, end },
      rule: 'mechanism-sum',
    });
  for (const one of enumerations(text, sentence))
    if (free(one.at) && one.components.every(({ span }) => free(span))) found.push(one);
  // 配备一名链长、一个专班、…，建立“四个一”机制: the enumeration before the name is what the name stands for.
  for (const nameless of found.filter(({ name }) => name === null)) {
    const owner = found.find(
      (one) =>
        one.name &&
        ones.test(one.name) &&
        one.components.length === 0 &&
        one.at.start > nameless.at.end &&
        one.at.start - nameless.at.end < 16,
    );
    if (!owner) continue;
    owner.components = nameless.components;
    found.splice(found.indexOf(nameless), 1);
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** “1个图谱”和“N张清单”: two quoted counts that stand for one formula. */
function pairs(text: string, sentence: Sentence): Formula[] {
  return matchesIn(text, sentence, /“(?<a>[^“”]{3,8})”(?:和|、|\+)“(?<b>[^“”]{3,8})”/).flatMap(({ start, end, match }) => {
    const { a = '', b = '' } = match.groups ?? {};
    if (!counted.test(a) || !counted.test(b)) return [];
    const second = end - 1 - b.length;
    return [
      {
        name: `${a}和${b}`,
        components: [
          { name: a, span: { start: start + 1, end: start + 1 + a.length } },
          { name: b, span: { start: second, end: end - 1 } },
        ],
        at: { start, end },
        rule: 'mechanism-named',
      },
    ];
  });
}

/** The members of a named formula: 即一位市领导、…; （一个…、一套…）; 包括…. */
function listed(text: string, sentence: Sentence, end: number): Formula['components'] {
  const rest = text.slice(end, end + 400);
  const lead =
    /^[”’]?[\u4e00-\u9fff“”]{0,12}?(?:[，：]?(?:即|包括|分别是|分别为|是指|指|具体为|具体是|是：|为：)[：，]?|：|（(?:即)?|——)/.exec(
      rest,
    );
  if (!lead) return [];
  const open = /（(?:即)?$/.test(lead[0]);
  const stop = rest.slice(lead[0].length).search(open ? /）/ : /[。；\n]/);
  const from = end + lead[0].length;
  const to = stop < 0 ? Math.min(sentence.end, from + 380) : from + stop;
  const parts = splitList(text, { start: from, end: to }).flatMap(({ name, span }) => {
    const joint = /(?<=.)和(?=[一1两二三四五六七八九十][个位名套支张份批家项条])/.exec(name);
    if (!joint) return [{ name, span }];
    const at = span.start + joint.index;
    return [
      { name: text.slice(span.start, at), span: { start: span.start, end: at } },
      { name: text.slice(at + 1, span.end), span: { start: at + 1, end: span.end } },
    ];
  });
  return parts.length > 1 && parts.every(({ name }) => name.length <= 30)
    ? parts.map(({ name, span }) => ({ name: name.replace(/^“|”$/g, ''), span }))
    : [];
}

/** What each part of a sum does (政府制定政策、园区负责服务 …), else the parts themselves. */
function parts(text: string, sentence: Sentence, at: Span, end: number): Formula['components'] {
  const told = listed(text, sentence, end);
  const words = text.slice(at.start, at.end).split(/[+＋]/);
  if (told.length === words.length && told.every(({ name }, place) => name.includes(words[place] ?? ''))) return told;
  let from = at.start;
  return words.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { name, span: { start, end: from } };
  });
}

/** 一位省领导、一个牵头部门、…: three or more in a row, quoted or not, are a way of working without a name. */
function enumerations(text: string, sentence: Sentence): Formula[] {
  const found: Formula[] = [];
  for (const { start, end } of matchesIn(text, sentence, /[^，。；：“”]+(?:、[^，。；：“”]+){2,}/)) {
    const items = splitList(text, { start, end }).flatMap(({ name, span }) => {
      const lead = /^.*?(?=(?:[一1](?:个|位|名|套|支|张|份|批|家|项|条)))/.exec(name)?.[0].length ?? 0;
      return [{ name: name.slice(lead), span: { start: span.start + lead, end: span.end } }];
    });
    const first = items.findIndex(({ name }) => item.test(name));
    const run = first < 0 ? [] : items.slice(first);
    const ones = run.filter(({ name }) => item.test(name));
    const last = run.at(-1);
    if (ones.length < 3 || ones.length < run.length * 0.6 || !last) continue;
    const components = run.map(({ name, span }) => ({
      name: name.replace(/(?:等)?的?(?:工作)?(?:模式|机制|原则|要求)$/, ''),
      span,
    }));
    found.push({
      name: null,
      components,
      at: { start: run[0]?.span.start ?? start, end: last.span.end },
      rule: 'mechanism-enumerated',
    });
  }
  return found;
}
