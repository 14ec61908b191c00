import { matchesIn, type Sentence } from '../sentences.ts';
import type { Formula } from './formula.ts';

const counted = /^(?:\d+|N|[一二两三四五六七八九十]+)[个张项份本套][\u4e00-\u9fff]{2,4}$/;

/** “1个图谱”和“N张清单”: two quoted counts that stand for one formula. */
export function pairs(text: string, sentence: Sentence): Formula[] {
  return matchesIn(text, sentence, /“(?<a>[^“”、]{3,8}?)(?:”(?:和|、|\+)“|、)(?<b>[^“”、]{3,8})”/).flatMap(
    ({ start, end, match }) => {
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
    },
  );
}
