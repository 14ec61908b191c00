import { namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { matchesIn } from './sentences.ts';

const full =
  /(?<name>(?:[\u4e00-\u9fffA-Za-z0-9]|（[\u4e00-\u9fff]{2,4}）){2,24}?(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司))/;
const leading =
  /(?:链主企业|“链主”企业|链主)(?:有|包括|为|：|是)(?<list>[^，。；：]{2,60}?)(?:等|[，。；]|$)|以(?<one>[\u4e00-\u9fffA-Za-z0-9]{2,16}?)(?:等)?为“?链主”?|(?<many>[\u4e00-\u9fffA-Za-z0-9、]{2,60}?)等(?:一批)?“?链主”?企业/;
const lacking = /缺乏|缺少|没有|诸如|尚无|不多/;
const lead =
  /^(?:由|与|和|在|对|以|为|及|是|让|把|被|向|支持|培育|引进|推动|依托|通过|帮助|协调|如|例如|包括|当地|本地|目前|其中|时任|原)+/;

/** Enterprises by full name; as 链主 only where the text says so. A company named as lacking is left out. */
export function enterprises(reading: Reading): Statement[] {
  const { text } = reading;
  const said = reading.sentences.flatMap((sentence): Said[] => {
    const near = (at: number) => text.slice(Math.max(sentence.start, at - 8), at);
    const whole = matchesIn(text, sentence, full).flatMap(({ start, match }) =>
      named(text, { start, end: start + match[0].length }, near(start), null),
    );
    const chiefs = matchesIn(text, sentence, leading).flatMap(({ start, match }) => {
      const list = match.groups?.['list'] ?? match.groups?.['one'] ?? match.groups?.['many'] ?? '';
      const from = start + match[0].indexOf(list);
      return matchesIn(text, { start: from, end: from + list.length }, /[^、和及]+/).flatMap((one) =>
        named(text, one, near(start), '链主'),
      );
    });
    return [...chiefs, ...whole];
  });
  return sayAll(reading, said);
}

function named(text: string, span: Span, before: string, role: string | null): Said[] {
  const skip = lead.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const at = { start: span.start + skip, end: span.end };
  const name = text.slice(at.start, at.end);
  if (lacking.test(before) || name.length < 2 || /企业|产业|产业链|一批|骨干|龙头|若干|\d+家/.test(name)) return [];
  const about = { subject: { id: namedId('Enterprise', name), kind: 'Enterprise' as const }, at: [at] };
  const said: Said[] = [{ ...about, predicate: 'name', value: name, rule: 'enterprise-named' }];
  return role ? [...said, { ...about, predicate: 'companyRole', value: role, rule: 'enterprise-chief' }] : said;
}
