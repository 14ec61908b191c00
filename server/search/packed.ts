/** Many texts in two typed arrays: one million names are 30 MB where as many strings are 80. */
export interface Packed {
  count: number;
  /** UTF-16 units of all texts, one after the other. */
  units: Uint16Array;
  /** Where each text begins in `units`; one more at the end. */
  starts: Uint32Array;
}

export function pack(texts: readonly string[]): Packed {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  let at = 0;
  for (const text of texts) for (let unit = 0; unit < text.length; unit++) units[at++] = text.charCodeAt(unit);
  return { count: texts.length, units, starts };
}

/** The text with this number; '' where there is none. */
export function unpack({ units, starts }: Packed, index: number): string {
  return String.fromCharCode(...units.subarray(starts[index], starts[index + 1]));
}

export function lengthOf({ starts }: Packed, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}
