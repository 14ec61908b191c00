import { digest, namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import { countedNouns, countUnits, metrics, moneyUnits, otherUnits } from './lexicon/metrics.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { clauseAt, matchesIn, type Sentence } from './sentences.ts';

/** A figure: of what, which measure, how much, when; a target or a threshold is told apart from a result. */
interface Figure {
  subject: string | null;
  metric: string;
  value: number;
  unit: string;
  target: boolean;
  at: Span;
  rule: string;
}

/** Figures: metric, value, unit, year, region. */
export function figures(reading: Reading): Statement[] {
  return sayAll(
    reading,
    reading.sentences.flatMap((sentence) => figuresIn(reading, sentence).flatMap((one) => statementsOf(reading, sentence, one))),
  );
}

const value = '(?<value>-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const measured = new RegExp(`${value}(?<unit>${moneyUnits}|${otherUnits})`);
const tally = new RegExp(
  `(?<!第|\\d|[-—])${value}(?:余|多)?(?<unit>${countUnits})(?:左右|以上)?(?<noun>[\\u4e00-\\u9fff“”]{0,12}?(?:${countedNouns}))?`,
);
const metric = new RegExp(`(?:${metrics})`, 'g');
const aim = /(?:到|至)\d{4}年|力争|目标|将达|要达|预计|计划|争取|拟|将突破|达到\d+[^，。]{0,6}以上|确保/;
const moves = /(?:同比|年均|环比|累计|合计|分别)*(?:增长|下降|提高|提升|减少|上升|增加|增速|回落)(?:了|到|至|约)?$/;

const isMoney = (match: RegExpExecArray) => new RegExp(`^(?:${moneyUnits})$`).test(match.groups?.['unit'] ?? '');
const measurable = /^(?:，|其中|而|、)*[^，。；\d]{0,24}(?:产业链|产业集群|集群|产业|企业|园区|开发区|高新区|[省市县区州])$/;
const measuredBehind = new RegExp(`^(?:的|共|累计|合计|总|全年|年)*(?:完成|实现|达到)?(?:的)?(?:${metrics})`);

function figuresIn(reading: Reading, sentence: Sentence): Figure[] {
  const { text } = reading;
  const found: Figure[] = [];
  let subject: string | null = null;
  const words = text.slice(sentence.start, sentence.end);
  const target = aim.test(words);
  for (const { start, end, match } of matchesIn(text, sentence, measured)) {
    const clause = clauseAt(text, sentence, start);
    const before = text.slice(clause.start, start);
    const named = [...before.matchAll(metric)].at(-1);
    const move = moves.exec(before);
    // 甲产业链完成产值436亿元，其中乙产业链52.8亿元: the measure of the clause before.
    const elided = !named && !move && isMoney(match) && measurable.test(before) ? found.at(-1)?.metric : undefined;
    if (!named && !move && !elided) continue;
    const name: string = named ? named[0] : (elided ?? found.at(-1)?.metric.replace(/(?:增速|目标)+$/, '') ?? '增速');
    const of: string | null = named ? cleanSubject(before.slice(0, named.index)) : elided ? cleanSubject(before) : null;
    subject = of || subject;
    const unit = match.groups?.['unit'] ?? '';
    const rate =
      move && /%|百分点/.test(unit) && !/(?:到|至)$/.test(move[0]) ? `${name}${/增速$/.test(name) ? '' : '增速'}` : name;
    found.push(
      figure(
        subject,
        target ? `${rate}目标` : rate,
        match,
        target,
        { start: elided ? sentence.start : clause.start, end },
        'figure',
      ),
    );
  }
  for (const { start, end, match } of matchesIn(text, sentence, tally)) {
    const clause = clauseAt(text, sentence, start);
    const before = cleanSubject(text.slice(clause.start, start).replace(/、[^、]*$/, (last) => last.slice(1)));
    const noun = match.groups?.['noun'] ?? '';
    const of = noun || (new RegExp(`(?:${countedNouns})(?:数量)?$`).test(before) ? before : '');
    // 9条产业链营业收入436亿元: the count is a part of what is measured.
    if (noun && measuredBehind.test(text.slice(end, end + 12))) continue;
    if (!of || /^(?:方面|层次|阶段|问题)/.test(noun)) continue;
    found.push(
      figure(of.replace(/[“”]/g, ''), target ? '数量目标' : '数量', match, target, { start: clause.start, end }, 'figure-count'),
    );
  }
  return found;
}

function figure(subject: string | null, name: string, match: RegExpExecArray, target: boolean, at: Span, rule: string): Figure {
  return {
    subject,
    metric: name,
    value: Number((match.groups?.['value'] ?? '0').replaceAll(',', '')),
    unit: match.groups?.['unit'] ?? '',
    target,
    at,
    rule,
  };
}

/** The thing measured: without dates, regions' 全省, verbs and numbers around it. */
function cleanSubject(words: string): string {
  return words
    .replace(/.*?(?:\d{4}年底?|\d+月(?:底|份)?|去年|今年|一季度|上半年|前三季度)(?:，)?/g, '')
    .replace(
      /^.*(?:提出|显示|通报|介绍|其中|带动|推动|使|让|培育形成|培育|打造|形成|做强|重点|集聚|引进|建成|拥有|现有|共有|已有)/,
      '',
    )
    .replace(/^(?:全[省市县区州]|我[省市]|该[省市]|力争|预计|到|至|的|和|与|及)+/, '')
    .replace(/(?:的|合计|累计|总计|总|年均|平均|共|已|达到?|超过?|突破|增至|升至|实现|约|为|只有|仅|近|数量)+$/, '')
    .replace(/^[^\u4e00-\u9fffA-Za-z0-9]+|\d+(?:个|条|家|大)(?=[\u4e00-\u9fff])/g, '')
    .trim()
    .slice(-20);
}

function statementsOf(reading: Reading, sentence: Sentence, one: Figure): Said[] {
  const { frames, dates } = reading;
  const frame = frames.at(sentence, one.at.start + 1) ?? frames.at(sentence, one.at.end);
  const when =
    dates.filter((date) => date.start >= sentence.start && date.end <= one.at.end && date.edtf !== null).at(-1) ??
    dates.find((date) => date.start >= sentence.start && date.end <= sentence.end && date.edtf !== null);
  const id = namedId('Observation', digest([reading.source, one.at.start, one.at.end, one.metric, one.value], 12));
  const about = {
    subject: { id, kind: 'Observation' as const },
    rule: one.rule,
    at: [one.at],
    modality: one.target ? ('planned' as const) : ('fact' as const),
  };
  const said: Said[] = [
    { ...about, predicate: 'metric', value: one.metric },
    { ...about, predicate: 'value', value: one.value },
    { ...about, predicate: 'unit', value: one.unit },
  ];
  if (one.subject) said.push({ ...about, predicate: 'of', value: one.subject });
  if (frame && frame.region.kind !== 'Nation')
    said.push({ ...about, predicate: 'IN_REGION', object: frame.region, at: [one.at, frame.span] });
  if (when?.edtf) said.push({ ...about, predicate: 'date', value: when.edtf, at: [one.at, when] });
  return said;
}
