import { type ScoredText, total } from './gold.ts';
import { f1, factKinds, precision, recall } from './score/score.ts';

const share = (value: number): string => value.toFixed(3);

/** Precision, recall and F1 a kind as lines of text, with what they count. */
export function table(texts: readonly ScoredText[]): string {
  const rows = factKinds.map((kind) => {
    const figures = total(texts, kind);
    const counts = `${figures.right} right, ${figures.wrong} wrong, ${figures.missed} missed`;
    return `${kind.padEnd(11)}  P ${share(precision(figures))}  R ${share(recall(figures))}  F1 ${share(f1(figures))}  ${counts}`;
  });
  return [...rows, `macro F1 ${share(macroF1(texts))} over ${texts.length} texts`].join('\n');
}

/** The mean of F1 over the kinds. */
export function macroF1(texts: readonly ScoredText[]): number {
  return factKinds.reduce((sum, kind) => sum + f1(total(texts, kind)), 0) / factKinds.length;
}
