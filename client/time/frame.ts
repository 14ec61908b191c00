/** The measures of the time strip in CSS pixels. `left` and `right` are where the axis begins and ends. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  /** Lines of the curve's none and most. */
  base: number;
  top: number;
  /** Lanes of dates, provinces then cities: upper edges of the bars and of the boxes for years, and the line below. */
  lanes: readonly { bars: number; boxes: number; foot: number }[];
  foot: number;
}

export function frameOf(width: number): Frame {
  if (width < 560) return { width, height: 118, left: 22, right: width - 40, base: 78, top: 12, lanes: [], foot: 94 };
  const lanes = [
    { bars: 79, boxes: 93, foot: 109 },
    { bars: 114, boxes: 130, foot: 145 },
  ];
  return { width, height: 163, left: 40, right: width - 54, base: 66, top: 6, lanes, foot: 145 };
}

/** From months to pixels: the axis begins two months before the first adoption, so that its bar can be seen. */
export function clockOf({ left, right }: Frame, { first, last }: { first: number; last: number }) {
  const [from, to] = [first - 2, last + 1];
  const at = (moment: number) => left + ((right - left) * (moment - from)) / (to - from);
  return { at, from, to };
}

export type Clock = ReturnType<typeof clockOf>;
