import { matchesIn, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import { type Formula, numeral, unit } from './formula.ts';

const item = new RegExp(`^(?:${numeral}|1)${unit}[\\u4e00-\\u9fff（）“”/]{1,18}$`);

/** 一位省领导、一个牵头部门、…: three or more in a row, quoted or not, are a way of working without a name. */
export function enumerations(text: string, sentence: Sentence): Formula[] {
  const found: Formula[] = [];
  for (const { start, end } of matchesIn(text, sentence, /[^，。；：“”]+(?:、[^，。；：“”]+){2,}/)) {
    const items = splitList(text, { start, end }).flatMap(({ name, span }) => {
      const lead =
        /^.*?(?:链|产业)(?:由|有|配|配备)(?=[一1](?:个|位|名|套|支))|^.*?(?=(?:[一1](?:个|位|名|套|支|张|份|批|家|项|条)))/.exec(
          name,
        )?.[0].length ?? 0;
      return [{ name: name.slice(lead), span: { start: span.start + lead, end: span.end } }];
    });
    const first = items.findIndex(({ name }) => item.test(name));
    const run = first < 0 ? [] : items.slice(first);
    const ones = run.filter(({ name }) => item.test(name));
    const last = run.at(-1);
    if (ones.length < 3 || ones.length < run.length * 0.6 || !last) continue;
    const components = run.map(({ name, span }) => ({
      name: name.replace(/(?:等)?的?(?:工作)?(?:模式|机制|原则|要求)$|来(?:服务|推进|推动|支撑|保障)$/, ''),
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
