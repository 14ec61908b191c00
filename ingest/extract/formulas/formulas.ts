import type { Span } from '../../mend/clean.ts';
import { matchesIn, overlaps, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { enumerations } from './enumerations.ts';
import { type Formula, numeral, unit } from './formula.ts';
import { listed, parts } from './members.ts';
import { pairs } from './pairs.ts';
import { toolsIn } from './tools.ts';

/** 九个一, 十个有. */
const ones = new RegExp(`${numeral}+个(?:一(?!${unit}|[致体批些定系直流切])|有(?=[”’]))`);

const quoted = /“(?<inside>[^“”]{2,60})”/;

/** 链长+链主, 政府+园区+链主. */
const sum = /^[\u4e00-\u9fffA-Z]{1,8}(?:[+＋][\u4e00-\u9fffA-ZN]{1,8})+$/;

const figures = /^(?:\d+|[NXn])(?:[+＋](?:\d+|[NXn]))+$/;

const working =
  /^”?(?:的|链长制?|产业链|产业集群|产业|重点|链式|融合|双轮|推进|服务|运行|保障|包联|帮扶|攻坚|联动|驱动|协同|[两三四五多]方|[三四五]级|[三四五]位一体|一体化|组织|政策|管理|责任)*(?:工作)?(?:推进)?(?:机制|模式|体系|工作法|制度|格局|招商|服务|保障|工作|架构|协同|组织|框架|推进法)/;
const schemes = /^”?(?:的|链长制|产业链|工作|实施)*方案/;
/** 三长联动, 五链融合: a count of what works together. */
const counted =
  /^[一二两三四五六七八九十双多](?:长|链|图|单|库|清|会|专|表|张|方|级|位|主|员|化|定|联|包|抓|查|到)[\u4e00-\u9fff]{0,4}$/;
/** 嘉兴模式：“1+3+N”. */
const called = /(?:模式|机制|做法|经验|工作法|体系)[：为是，]?(?:即|就是)?$/;
const closed = /^”?的?[\u4e00-\u9fff]{0,6}(?:机制|模式|体系|工作法|格局|制度)/;
/** 链长挂帅、链主牵头、专班推进. */
const triad = /^(?!一)[\u4e00-\u9fff]{2,10}(?:、[\u4e00-\u9fff]{2,10}){2,5}$/;

const perChain = /^一[链群业]一[\u4e00-\u9fff]{1,4}$/;

/** 一链长、一专班、一基金. */
const oneEach = /^一(?![个位名套支张份批家项条])[\u4e00-\u9fff]{1,6}$/;

/** 一企一策, 一月一调度: beside one a chain. */
const perThing = /^一[\u4e00-\u9fff]{1,2}一[\u4e00-\u9fff]{1,4}$/;

/** 两图两库两池两报告. */
const paired = /^(?:[一二两三四五六七八九十][\u4e00-\u9fff]{1,3}){3,8}$/;

export function formulasIn(text: string, sentence: Sentence): Formula[] {
  const found: Formula[] = [];
  const free = (span: Span) =>
    !found.some((one) => overlaps(one.at, span) || one.components.some((part) => overlaps(part.span, span)));
  const add = (one: Formula) => {
    if (free(one.at)) found.push(one);
  };
  for (const one of [...pairs(text, sentence), ...toolsIn(text, sentence)]) add(one);
  for (const { start, end, match } of matchesIn(text, sentence, ones))
    add({ name: match[0], components: listed(text, sentence, end), at: { start, end }, rule: 'mechanism-named' });
  for (const { start, end, match } of matchesIn(text, sentence, quoted)) {
    const name = match.groups?.['inside'] ?? '';
    const at = { start: start + 1, end: end - 1 };
    const list = name.split('、');
    if (list.length > 1 && list.every((part) => perThing.test(part)) && list.some((part) => perChain.test(part)))
      add({ name, components: splitList(text, at), at, rule: 'mechanism-per-chain' });
    else if (list.length > 2 && list.every((part) => oneEach.test(part)) && /链/.test(name))
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
    else if (
      figures.test(name) &&
      (working.test(text.slice(end)) || schemes.test(text.slice(end)) || called.test(text.slice(sentence.start, start)))
    )
      add({
        name,
        components: listed(text, sentence, end).filter((_part, _place, all) =>
          all.every((one) => /^[\d一二两三四五六七八九十NX]/.test(one.name)),
        ),
        at,
        rule: 'mechanism-figures',
      });
    else if (triad.test(name) && /链|专班/.test(name) && closed.test(text.slice(end)))
      add({ name, components: splitList(text, at), at, rule: 'mechanism-triad' });
    else if (counted.test(name) && (working.test(text.slice(end)) || listed(text, sentence, end).length > 2))
      add({ name, components: listed(text, sentence, end), at, rule: 'mechanism-named' });
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
        ((one.at.start > nameless.at.end && one.at.start - nameless.at.end < 16) ||
          (one.at.end < nameless.at.start && nameless.at.start - one.at.end < 14)),
    );
    if (!owner) continue;
    owner.components = nameless.components;
    found.splice(found.indexOf(nameless), 1);
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}
