import { digest, namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import type { Sentence } from './sentences.ts';

const trouble = '(?:问题|短板|不足|困难|挑战|瓶颈|弱项|差距|堵点|薄弱环节|隐忧)';
const troubled = /问题|短板|不足|困难|挑战|瓶颈|并不|制约|堵点|弱项|差距|薄弱环节/;
/** 主要短板有三：, 仍有几个突出问题：: the entries below are problems whatever their words. */
const announced = new RegExp(`${trouble}[^。；：]{0,10}：?$`);
/** 同时应当看到：: of what follows, what tells of a lack. */
const hinted = /(?:应当?|应该|必须|也要|还要|需要)(?:清醒地?)?(?:看到|认识到|指出)(?:的是)?：$/;
/** 二、我市的差距: a heading over problems, and none itself. */
const title = new RegExp(
  `^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.、])?[^，。；：]{0,8}${trouble}(?:及原因|与不足|和不足)?$`,
);
/** 目前仍存在三方面不足：甲；乙；丙。 */
const inline = new RegExp(`${trouble}[^。；：]{0,10}：(?<first>(?!一是)[^。；]{4,})$`);
const entry =
  /^\s*(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、|\d+[.、]|第[一二三四五六七八九十]+[，、]|[一二三四五六七八九]是)\s*/;
const lacking =
  /不足|不够|缺失|缺乏|欠缺|短板|偏低|偏弱|薄弱|较弱|滞后|不高|不稳|不强|不畅|困难|难|风险|受制|依存|没有|尚未|亟需|亟待|矛盾|突出|压力|差距|粗放|同质化|碎片化|分散|断裂|受冲击|依赖|有限|偏少|偏重|占比低|占比小|松散|紧张|未打通|不一|不多|不平衡|不均衡|不协调|单一|缺少|缺口|迟缓|不到位|两张皮/;

/** Problems that a text lists: numbered entries and headings under a heading on problems, each by its first sentence. */
export function problems(reading: Reading): Statement[] {
  const { text, sentences, outline } = reading;
  const said: Said[] = [];
  const seen = new Set<number>();
  let under = false;
  let listing = false;
  let running = -1;
  let last = -2;
  let enumerating = -1;
  for (const sentence of sentences) {
    const block = outline.blocks[sentence.block];
    if (block?.type !== 'paragraph') continue;
    const { part, heading, subheading } = block.context;
    const own = [part, heading, subheading].some((span) => span && troubled.test(text.slice(span.start, span.end)));
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.block !== last) {
      const before = text.slice(outline.blocks[last]?.span.start ?? 0, outline.blocks[last]?.span.end ?? 0);
      const same = outline.blocks[last]?.context.subheading?.start === subheading?.start;
      const titled = [subheading, heading].some((span) => span && title.test(text.slice(span.start, span.end).trim()));
      listing = entry.test(words) && (titled || (listing && same) || announced.test(before.trim()));
      under = own || (entry.test(words) && (under || listing || hinted.test(before.trim())));
      last = sentence.block;
      if (
        own &&
        subheading &&
        entry.test(text.slice(subheading.start, subheading.end)) &&
        lacking.test(text.slice(subheading.start, subheading.end)) &&
        !title.test(text.slice(subheading.start, subheading.end).trim()) &&
        !seen.has(subheading.start)
      ) {
        seen.add(subheading.start);
        said.push(...statementsOf(reading, sentence, trimmed(text, subheading)));
      }
    }
    const begun = inline.exec(words)?.groups?.['first'];
    if (begun !== undefined || (running === sentence.start && /[^。]/.test(words))) {
      const span = begun === undefined ? sentence : { start: sentence.end - begun.length, end: sentence.end };
      said.push(...statementsOf(reading, sentence, trimmed(text, span)));
      running = text.charAt(sentence.end) === '；' ? sentence.end + 1 : -1;
      continue;
    }
    const listed = /(?:问题|不足|短板|困难)[^。；]{0,12}：一是(?<first>[^。；]{4,})$/.exec(words);
    if (listed?.groups?.['first']) {
      enumerating = sentence.block;
      said.push(...statementsOf(reading, sentence, { start: sentence.end - listed.groups['first'].length, end: sentence.end }));
    } else if (enumerating === sentence.block && /^[二三四五六七八九]是/.test(words))
      said.push(...statementsOf(reading, sentence, trimmed(text, sentence)));
    else if ((under || listing) && entry.test(words) && (listing || lacking.test(words)))
      said.push(...statementsOf(reading, sentence, trimmed(text, sentence)));
  }
  return sayAll(reading, said);
}

function trimmed(text: string, span: Span): Span {
  return { start: span.start + (entry.exec(text.slice(span.start, span.end))?.[0].length ?? 0), end: span.end };
}

function statementsOf(reading: Reading, sentence: Sentence, span: Span): Said[] {
  const frame = reading.frames.at(sentence, span.start);
  const words = reading.clean.text.slice(span.start, span.end);
  const about = { subject: { id: namedId('Problem', digest([words], 12)), kind: 'Problem' as const }, rule: 'problem' };
  const said: Said[] = [{ ...about, predicate: 'text', value: words, at: [span] }];
  if (frame && frame.region.kind !== 'Nation')
    said.push({ ...about, predicate: 'IN_REGION', object: frame.region, at: [span, frame.span] });
  return said;
}
