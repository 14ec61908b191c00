import { matchesIn, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { type Formula, numeral } from './formula.ts';
import { listed } from './members.ts';

/** What an administration makes and keeps, of which names like 三图五单 and 两图两库 are put together. */
const tools = [
  '图谱|图|清单|单|台账|账|表|库|池|报告|专班|班|队|团|书|册|平台|方案|机制|制度|基金|联盟|目录|政策|计划|规划|榜',
  '卡|码|办|组|案|档|会|例会|通报|策|体系|手册|指南|站|中心|窗口|行动|工程|服务|保障',
].join('|');
const put = new RegExp(`^(?:(?:${numeral}|多|N)(?:张|个|份|本|套|支)?(?:${tools})){2,}$`);
const alone = new RegExp(
  `(?<![\\u4e00-\\u9fff“])(?<name>(?:${numeral}(?:${tools})){2,})(?=(?:工作)?(?:机制|制度|模式|体系|工作法|推进法))`,
);
/** 四队, 三会, 五库: one count of one thing, with its members told. */
const counted = new RegExp(`^(?<n>${numeral})(?<noun>[\\u4e00-\\u9fff]{1,2})$`);
const numerals = '一二三四五六七八九十';

/** Formulas made of counted tools: “三图五单”, “五单一图谱”; “四队” with its four members. */
export function toolsIn(text: string, sentence: Sentence): Formula[] {
  const found: Formula[] = [];
  for (const { start, end, match } of matchesIn(text, sentence, /“(?<inside>[^“”]{2,16})”/)) {
    const name = match.groups?.['inside'] ?? '';
    const at = { start: start + 1, end: end - 1 };
    if (put.test(name)) found.push({ name, components: listed(text, sentence, end), at, rule: 'mechanism-named' });
    else if (counted.test(name)) {
      const behind = membersOf(name, listed(text, sentence, end));
      const components = behind.length > 0 ? behind : membersOf(name, listBefore(text, sentence, start));
      if (components.length > 0) found.push({ name, components, at, rule: 'mechanism-named' });
    }
  }
  for (const { start, match } of matchesIn(text, sentence, alone)) {
    const name = match.groups?.['name'] ?? '';
    const at = { start, end: start + name.length };
    found.push({ name, components: listed(text, sentence, at.end), at, rule: 'mechanism-named' });
  }
  return found;
}

/** 编制产业链图、技术路线图、区域分布图“三图”: the list that stands right before the name. */
function listBefore(text: string, sentence: Sentence, at: number): Formula['components'] {
  const run = /[^，。；：“”]+$/.exec(text.slice(sentence.start, at))?.[0] ?? '';
  return splitList(text, { start: at - run.length, end: at }).map(({ name, span }) => {
    const lead =
      /^.*?(?:编制|制定|建立|绘制|形成|组建|设立|配备|明确|落实|完善|实行)了?(?=[\u4e00-\u9fff]{2,})/.exec(name)?.[0].length ?? 0;
    return { name: name.slice(lead), span: { start: span.start + lead, end: span.end } };
  });
}

/** The members, where there are as many as the name counts and each is such a thing: 工作队、专家队、招商队、金融队 of 四队. */
export function membersOf(name: string, parts: Formula['components']): Formula['components'] {
  const { n = '', noun = '' } = counted.exec(name)?.groups ?? {};
  const wanted = n === '两' ? 2 : numerals.indexOf(n) + 1;
  return wanted > 1 && parts.length === wanted && parts.every((part) => part.name.endsWith(noun)) ? parts : [];
}
