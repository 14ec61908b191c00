/** A run of characters as it stands on a page. Units are points; y counts from the top down. */
export interface Fragment {
  text: string;
  x: number;
  /** Of the base line. */
  y: number;
  width: number;
  /** Of the font: a Chinese character is that wide. */
  size: number;
}

/** A straight line drawn on a page, upright or level. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is read of a page: its text by place, and the lines that may be those of a table. */
export interface PageContent {
  fragments: Fragment[];
  rules: Rule[];
}

/** An affine map [a, b, c, d, e, f] as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The map that does `inner` first and `outer` then. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
