import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type ClusterList, listStart, namesIn } from './lists.ts';
import { bareName, isChain, isNamedChain } from './name.ts';

const meetingOf =
  /(?<name>[^，。；：、的“”《》\s]{1,18}?)(?<type>产业链|产业集群)(?=“?链长”?(?:制|会商|例会|联席|调度|办公)|专班|(?:建设|招商|工作|发展|招商引资|高质量发展)*(?:工作)?(?:会|座谈会|推进会|调度会|专班|现场会)|建设工作|招商引资工作)/;
const grown =
  /(?:选择发展|选择了|新增了?|新设了?|增设了?|发展|打造|培育|推进|壮大|做强|建设)(?<name>[^，。；：、的“”\s]{2,16}?)(?<type>产业链|产业集群)(?![\u4e00-\u9fff]{0,2}(?:供应链|办公室|企业))/;
/** 分别就甲、乙产业提出要求, said of a region's system. */
const addressed =
  /(?:分别就|逐一就|就|围绕|聚焦)(?<list>[^，。；：]+、[^，。；：]+?)(?:产业链|产业集群|产业)(?=提出|作|进行|开展|逐一|发展|，|。|$)/;
/** 12条链，甲居首; 以甲产业链为首. */
const foremost =
  /\d+条(?:产业)?链，(?:其中)?(?<name>[^，。；：、的]{2,16}?)(?<type>产业链|链)?(?:规模)?(?:居首|为首|领先|领跑|打头|最强|最大|排名第一)/;
/** What may stand between a region and the name of its chain: 某市今年新增了甲产业链. */
const between =
  /^(?:(?:还|也|亦)?照此|(?:设立|学习|借鉴|考察|走访|参观|调研|视察|督导|了解|推介|发布|公布|通报|介绍|召开|举行|举办|召集|主持)了?|今年|去年|近年来?|目前|现有|正在|已|又|还|正|重点|着力|大力|加快|聚焦|拥有|新增了?|新设了?|增设了?|培育了?|打造了?|形成了?|发展了?|壮大了?|建成了?|的)+/;
const tallied = /[任由]|书记|市长|县长|链长|\d|首批|首条|[一二两三四五六七八九十百]+(?:条|大|个)|各|该|本|每|首位|多条/;

/** 铜产业集群营业收入达6000亿元: what is measured. */
const measured =
  /(?<=^|[，；：。]|其中)(?<name>[^，。；：、\d的“”]{1,14}?)(?<type>产业集群|产业链)(?=(?:的)?(?:营业收入|主营业务收入|营收|产值|总产值|增加值|规模|销售收入|已?达|实现|完成|\d))/;

/** 选定甲产业链的是某市: the region stands last. */
const reversed = /(?:选定|选择|确定|主攻)(?:了)?(?<name>[^，。；：、的]{2,16}?)(?<type>产业链|产业集群)的(?:是|有)/;
const titled =
  /(?:培育|发展|打造|壮大)(?<name>[^，。；：《》“”]{1,16}?)(?:战略性(?:新兴|支柱))?(?<type>产业集群|产业链)(?=[^，。；]{0,24}(?:行动计划|行动方案|实施方案|工作方案|规划|意见))/;
const numbered =
  /(?<=^|[：。；]|\d[.、])(?:[^，。；：]*?(?:市|州|县|区|（[^）]*）))(?<name>[^，。；：、市]{1,24}?)(?<type>产业集群|集群|产业链)(?=[；。]|$)/;

/** 要在年内出台茶叶产业链链长制方案: the verb before the name. */
const opened = /^.*(?:出台|印发|推行|制定|发布|实行|实施|试行|建立|探索|完善|召开|举行|举办|主持)(?:了|全[省市县区])?(?=.)/;

const deictic =
  /(?<=^|[，；：。、])(?:[^，；：。、]{0,8}(?:当地|那里))?(?:(?<=当地|那里)|(?:该|本|我|全)[省市县区州])(?:的)?(?<name>[^，。；：、的“”《》\s]{1,14}?)(?<type>产业集群|产业链)(?!供应链|办公室|企业|链主|群链|体系|条)/;

/** 该市生物医药产业链由…: the region stands before. */
function deicticIn({ text }: Reading, sentence: Sentence): ClusterList[] {
  return matchesIn(text, sentence, deictic).flatMap(({ match, start, end }) => {
    const { name: printed = '', type = '产业链' } = match.groups ?? {};
    const name = bareName(printed.replace(between, ''));
    if (tallied.test(name) || !isChain(name)) return [];
    const from = start + match[0].lastIndexOf(name);
    const names = [{ name, span: { start: from, end: from + name.length } }];
    return [{ names, type: /链/.test(type) ? '产业链' : '产业集群', at: { start, end }, rule: 'cluster-deictic' }];
  });
}

/** Chains and clusters named one by one: in a meeting's name, as what a region builds up, in the title of a plan, in a numbered list of places. */
export function namedIn(reading: Reading, sentence: Sentence): ClusterList[] {
  const { text, places } = reading;
  const found: ClusterList[] = [];
  if (policiesNamed(text, sentence).length > 0)
    for (const { start, end, match } of matchesIn(text, sentence, addressed)) {
      const list = match.groups?.['list'] ?? '';
      const from = start + match[0].indexOf(list);
      const names = namesIn(text, { start: from, end: from + list.length });
      if (names.length > 1) found.push({ names, type: '产业链', at: { start, end }, rule: 'cluster-addressed' });
    }
  found.push(...deicticIn(reading, sentence));
  const patterns = [
    [titled, 'cluster-of-title'],
    [meetingOf, 'cluster-of-meeting'],
    [grown, 'cluster-named'],
    [foremost, 'cluster-foremost'],
    [measured, 'cluster-measured'],
    [numbered, 'cluster-of-places'],
  ] as const;
  for (const [pattern, rule] of patterns)
    for (const { start, end, match } of matchesIn(text, sentence, pattern)) {
      const { name: printed = '', type = '产业链' } = match.groups ?? {};
      const at = start + match[0].lastIndexOf(printed);
      if ((rule === 'cluster-named' || rule === 'cluster-measured') && tallied.test(printed)) continue;
      // What stands before the name may be the region's: 某市智能纺织产业链.
      const inner = places.filter((place) => place.start >= at - 1 && place.end <= at + printed.length).at(-1);
      const skip = inner
        ? inner.end - at
        : (/^(?:[全该我][省市县区州]|[省市县](?!场|政)|全国|发展|壮大|做强|做大)+/.exec(printed)?.[0].length ?? 0);
      const begin = listStart(text, at + Math.max(0, skip), at + printed.length) - at;
      const name = bareName(printed.slice(Math.max(0, skip, opened.exec(printed)?.[0].length ?? 0, begin)));
      if (!isChain(name) || found.some((one) => one.at.start < end && start < one.at.end)) continue;
      const from = at + printed.indexOf(name);
      found.push({
        names: [{ name, span: { start: from, end: from + name.length } }],
        type: /链/.test(type) ? '产业链' : '产业集群',
        at: { start, end },
        rule,
      });
    }
  for (const { start, match } of matchesIn(text, sentence, reversed)) {
    const name = bareName(match.groups?.['name'] ?? '');
    const from = start + match[0].indexOf(name);
    if (isChain(name))
      found.push({
        names: [{ name, span: { start: from, end: from + name.length } }],
        type: match.groups?.['type'] ?? '产业链',
        at: { start, end: sentence.end },
        rule: 'cluster-of-next',
      });
  }
  for (const place of places.filter((one) => one.start >= sentence.start && one.end <= sentence.end)) {
    // 温州乐清电气产业集群 is of 乐清.
    if (places.some(({ start }) => start === place.end)) continue;
    const match =
      /^(?:的)?(?<name>[^，。；：、的“”《》\s]{1,14}?)(?<type>产业集群|产业链|(?<!产业)链(?=则?由|均由|，由|的?“?链长|则?设))(?!供应链|办公室|企业|链主|群链|体系)/.exec(
        text.slice(place.end, sentence.end),
      );
    const printed = (match?.groups?.['name'] ?? '').replace(between, '');
    const name = bareName(printed);
    const whole = /产业/.test(match?.groups?.['type'] ?? '');
    if (!match || tallied.test(name) || !(isChain(name) || (whole && isNamedChain(name) && name.length <= 6))) continue;
    const from = place.end + match[0].indexOf(name);
    const at = { start: place.start, end: place.end + match[0].length };
    if (found.some((one) => one.at.start < at.end && at.start < one.at.end)) continue;
    found.push({
      names: [{ name, span: { start: from, end: from + name.length } }],
      type: /链/.test(match[0]) ? '产业链' : '产业集群',
      at,
      rule: 'cluster-of-region',
    });
  }
  return found;
}
