import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import type { Formula } from './formula.ts';
import { membersOf } from './tools.ts';

/** The name stands in the heading (某市13条链配“四队”), its members in the text under it. */
export function headedIn(reading: Reading, sentence: Sentence): Formula[] {
  const { text, outline } = reading;
  const { heading, subheading } = outline.blocks[sentence.block]?.context ?? { heading: null, subheading: null };
  return [subheading, heading].flatMap((over) => {
    if (!over) return [];
    return matchesIn(text, over, /“(?<name>[^“”]{2,3})”/).flatMap(({ start, end, match }) => {
      const name = match.groups?.['name'] ?? '';
      return matchesIn(text, sentence, /[^，。；：“”]+(?:[、和及][^，。；：“”]+)+/).flatMap((run): Formula[] => {
        const noun = name.slice(1);
        const parts = splitList(text, run, undefined).map((part) => {
          const lead = /^.*?(?:组建了?|配备|配|成立|设立|建立|明确|落实)(?=[\u4e00-\u9fff]{2,})/.exec(part.name)?.[0].length ?? 0;
          return { name: part.name.slice(lead), span: { start: part.span.start + lead, end: part.span.end } };
        });
        const components = noun ? membersOf(name, parts) : [];
        return components.length > 0
          ? [{ name, components, at: { start: start + 1, end: end - 1 }, rule: 'mechanism-headed' }]
          : [];
      });
    });
  });
}

/** 《某市“1915”工作机制》: a number that names a way of working, in a title too. */
export function numberedIn(reading: Reading, sentence: Sentence): Formula[] {
  const { text } = reading;
  if (!/链|集群/.test(text.slice(sentence.start, sentence.end)) && policiesNamed(text, sentence).length === 0) return [];
  return matchesIn(text, sentence, /“(?<name>\d{3,6})”(?=(?:工作)?(?:机制|模式|体系|工作法|行动|工程|制度))/).map(
    ({ start, match }) => {
      const name = match.groups?.['name'] ?? '';
      return { name, components: [], at: { start: start + 1, end: start + 1 + name.length }, rule: 'mechanism-figures' };
    },
  );
}
