import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Figure } from './figure.ts';
import type { Quantity } from './quantity.ts';

/** Figures of other regions in brackets behind their names, of the measure before: 低于山东（0.43）、浙江（0.76）. */
export function comparedIn(
  { text, places }: Reading,
  sentence: Sentence,
  quantities: readonly Quantity[],
  measures: readonly Figure[],
): Figure[] {
  return quantities.flatMap((quantity): Figure[] => {
    if (text.charAt(quantity.start - 1) !== '（' || text.charAt(quantity.end) !== '）') return [];
    const of = measures.filter(({ quantity: other }) => other.end <= quantity.start).at(-1);
    if (!of || of.quantity.unit !== quantity.unit) return [];
    const opened = quantity.start - 1;
    const place = places.find((one) => one.end === opened && one.start >= sentence.start);
    const national = /全国(?:平均)?(?:水平)?$/u.exec(text.slice(sentence.start, opened));
    const region =
      place?.region ?? (national ? places.find((one) => one.region.kind === 'Nation' && one.end <= opened)?.region : undefined);
    const start = place?.start ?? (national ? sentence.start + national.index : undefined);
    if (!region || start === undefined) return [];
    const at = { start, end: quantity.end + 1 };
    return [{ ...of, quantity, region: { region, span: at }, at, from: of.at, rule: 'figure-compared' }];
  });
}
