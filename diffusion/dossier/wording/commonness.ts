/** The part of a run that another region has to share to use it as well: with 推行 before it a phrase is no rarer than without. */
const part = 0.75;

/** How common a run is among the regions of a policy, and what it weighs for that. */
export interface Commonness {
  /** Regions whose texts hold three quarters of it in one piece, the two compared among them. */
  usedBy: number;
  /** 1 where only two regions use it, 0 where all do: ln(n / used) / ln(n / 2). */
  rarity: number;
  /** Characters times rarity: what everybody writes weighs nothing. */
  weight: number;
}

/**
 * Discounts a run by how many regions use it.
 * @param texts the folded text of each region of the policy
 */
export function commonness(run: string, texts: readonly string[]): Commonness {
  const length = Math.ceil(run.length * part);
  const pieces = Array.from({ length: run.length - length + 1 }, (_, start) => run.slice(start, start + length));
  const usedBy = texts.filter((text) => pieces.some((piece) => text.includes(piece))).length;
  const rarity = usedBy <= 2 ? 1 : texts.length <= 2 ? 0 : Math.log(texts.length / usedBy) / Math.log(texts.length / 2);
  const rounded = Math.round(Math.max(0, rarity) * 1000) / 1000;
  return { usedBy, rarity: rounded, weight: Math.round(run.length * rounded * 10) / 10 };
}
