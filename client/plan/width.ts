const full = /[\u2e80-\u9fff\uff00-\uff60]/u;

/** About how many pixels words take: a Chinese sign is as wide as it is high, others a little more than half. The same everywhere. */
export const roughWidth = (words: string, size: number): number =>
  [...words].reduce((sum, sign) => sum + (full.test(sign) ? 1 : 0.58), 0) * size;
