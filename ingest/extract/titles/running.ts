import type { Span } from '../../mend/clean.ts';
import { besidePeriodical, genreOf, periodical } from '../lexicon/genres.ts';
import { matchesIn, overlaps, type Sentence } from '../sentences.ts';
import { withoutSeveral } from './listed.ts';
import { isAlias, outer } from './quotes.ts';
import { build, documentNumber, type Title } from './title.ts';

const bracketedNumber = new RegExp(
  `^[\\s，]*[（([]\\s*(?:文号：?|以下简称[^）]*，)?(${documentNumber.source})[^（）]{0,12}[）)\\]]`,
);

const genreWords = '(?:通知|意见|决定|办法|方案|通告|公告|批复|规定|措施|政策措施|计划|规划|纲要|要点|细则|条例|函)';

const about = new RegExp(
  `关于(?:[^《》。；，：\\n\\t]|《[^《》]*》){3,80}?的?(?:实施|指导|若干)?${genreWords}(?![\\u4e00-\\u9fff]{0,2}(?:》|精神))(?:（(?![^（）]*号）)[^（）]{2,12}）)*`,
);

const report = /(?:\d{4}年)?(?:(?:(?!的)[\u4e00-\u9fff]){2,8}?[省市县区])?政府工作报告/;

const issued = /(?:印发|出台|发布|下发)(?:了|又|已|过)?/;

/** 政府工作报告曾提出, 政府工作报告有一句. */
const told =
  /^(?:时|中|里|曾|还|也|则|就|又|已|首次|再次|专门|特别|明确|进一步)*(?:提出|指出|明确|强调|要求|部署|中|，|写入|写道|写明|里|首次|显示|提到|安排|列出|点名|有(?:一句|一段|这样|如下)|把|将|称|说(?!明))/;

/** 拟出台, 要在年内出台: no document yet. */
const coming = /(?:拟|将|要|计划|准备|打算|有望|力争|争取|即将|尚未|未)[^，。；]{0,10}$/;

const named =
  /^(?!《|一系列|多项|多个|系列|相关|有关|\d|[一二三四五六七八九十两]+[个项份条])(?:[\u4e00-\u9fff“”（）、—-]|\d){6,46}?(?:方案|意见|办法|行动计划|规划|若干措施|条例|工作要点)(?![\u4e00-\u9fff])/;

/** 把全面推行链长制写进了当年的政府工作报告. */
const written = /(?:写进|写入|列入|载入|纳入|见于|出现在|据|在)了?[^，。；]{0,6}$/;

/** A meeting that is a source of policy: 召开某领导小组第一次会议强调, 某工作会议透露. */
const meeting =
  /(?:召开|举行|举办)(?:的|了)?(?<name>[^，。；：、《》召开]{3,36}?(?:工作会议|会议|推进会|部署会|座谈会|大会|动员会|现场会))(?=，?(?:会议)?(?:强调|提出|要求|指出|透露|明确|决定|确定|审议))/;

/** Titles inside a sentence. */
export function runningTitles(text: string, sentence: Sentence): Title[] {
  const found: Title[] = [];
  const taken = (span: Span) => found.some((one) => overlaps(one, span));
  const numberAfter = (end: number) => {
    const match = bracketedNumber.exec(text.slice(end, end + 60));
    if (!match?.[1]) return { end, number: null };
    const start = end + match[0].indexOf(match[1]);
    return { end: end + match[0].length, number: { start, end: start + match[1].length } };
  };
  for (const { start, end } of matchesIn(text, sentence, about)) {
    if (/《[^》]*$/.test(text.slice(sentence.start, start))) continue;
    const nested = /《/.test(text.slice(start, end));
    const after = numberAfter(end);
    const issuer = /(?:政府|厅|局|委|办|部|办公室)$/.test(text.slice(sentence.start, start).trimEnd());
    if (!after.number && !(issuer && (nested || /的/.test(text.slice(start, end))))) continue;
    const from = issuer ? issuerStart(text, sentence.start, start) : start;
    found.push(build(text, { start: from, end: after.end }, withoutSeveral(text, { start: from, end }), after.number));
  }
  for (const { start, match } of matchesIn(text, sentence, meeting)) {
    const name = match.groups?.['name'] ?? '';
    const from = start + match[0].indexOf(name);
    const span = { start: from, end: from + name.length };
    if (name.length > 5 && !taken(span)) found.push(build(text, span, span, null, { genre: '会议' }));
  }
  for (const quote of outer(text, sentence)) {
    if (taken(quote)) continue;
    const title = { start: quote.start + 1, end: quote.end - 1 };
    const name = text.slice(title.start, title.end);
    const after = numberAfter(quote.end);
    const alias = isAlias(name);
    if (!after.number && !alias && (!genreOf(name) || isPeriodical(text, name, quote))) continue;
    found.push(build(text, { start: quote.start, end: after.end }, title, after.number, { alias: alias && !after.number }));
  }
  for (const { start, end } of matchesIn(text, sentence, report))
    if (
      !taken({ start, end }) &&
      (written.test(text.slice(Math.max(sentence.start, start - 8), start)) || told.test(text.slice(end, end + 12)))
    )
      found.push(build(text, { start, end }, { start, end }, null));
  for (const { start, end } of matchesIn(text, sentence, documentNumber)) {
    const bracket = /[（(]\s*$/.test(text.slice(sentence.start, start));
    if (taken({ start, end })) continue;
    if (!bracket) {
      // 根据某办发〔2020〕37号文件: a number without a title.
      const lead =
        /^.*?(?:根据|依据|按照|落实|贯彻|执行|参照|印发|见|号|与|和|据|以|由|有|为|是|包括)(?=[\u4e00-\u9fff]{2})/.exec(
          text.slice(start, end),
        )?.[0].length ?? 0;
      const span = { start: start + lead, end };
      // 甲办发〔2021〕49号、甲办发〔2022〕3号: an entry of numbers alone.
      const listed =
        /(?:^|[、，；：])\s*(?:（\d+）|\d+[.、])?\s*$/.test(text.slice(sentence.start, start + lead)) &&
        /^(?:[、，；]|$)/.test(text.slice(end, sentence.end));
      if (/^(?:文件|文|精神|规定|通知)/.test(text.slice(end)) || lead > 0 || listed)
        found.push(build(text, span, span, span, { bare: true }));
      continue;
    }
    const before = /(?<noun>[\u4e00-\u9fff]{0,14}?(?:方案|意见|通知|办法|计划|规划|措施))[（(]\s*$/.exec(
      text.slice(sentence.start, start),
    );
    const noun = before?.groups?.['noun']?.replace(/^.*?(?:制定了?|印发了?|出台了?|发布了?|据此)/, '') ?? '';
    const from = start - 1 - noun.length;
    const title = noun ? { start: from, end: start - 1 } : { start, end };
    if (!noun) continue;
    found.push(build(text, { start: from, end: end + 1 }, title, { start, end }, { bare: true }));
  }
  for (const { end } of matchesIn(text, sentence, issued)) {
    const match = named.exec(text.slice(end, Math.min(end + 60, sentence.end)));
    const dated = /\d年|\d月|[去今前]年(?!内)|同年|当年/.test(text.slice(sentence.start, end));
    if (coming.test(text.slice(Math.max(sentence.start, end - 14), end))) continue;
    const span = match && { start: end, end: end + match[0].length };
    // 出台现代家居产业链链长制工作方案: a name of its own without a day.
    const own =
      match !== null &&
      /链长|产业链|产业集群/.test(match[0]) &&
      /(?:工作方案|实施方案|实施意见|行动计划|行动方案|管理办法|若干措施)$/.test(match[0]);
    if (span && (dated || own) && !taken(span)) found.push(build(text, span, span, null));
  }
  return found;
}

function isPeriodical(text: string, name: string, quote: Span): boolean {
  if (besidePeriodical.test(text.slice(quote.end, quote.end + 6))) return true;
  return (
    periodical.test(name) ||
    /(?:文章|论文|一文|专著|一书|著有|来源：?)$/.test(text.slice(Math.max(0, quote.start - 4), quote.start))
  );
}

/** Where the names of issuers before `at` begin: back to a comma, a verb or the sentence's start. */
function issuerStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  const cut = Math.max(
    ...[...before.matchAll(/[，：。；、《》“”]|依据|根据|按照|落实|贯彻|日前|近日|，由|转发|\d日/g)].map(
      ({ index, 0: sign }) => index + sign.length,
    ),
    0,
  );
  return from + cut;
}
