/** Many texts in two typed arrays: one million names are 30 MB where as many strings are 80. */
export interface Packed {
  count: number;
  /** UTF-16 units of all texts, one after the other. */
  units: Uint16Array;
  /** Where each text begins in `units`; one more at the end. */
  starts: Uint32Array;
}

/** Takes texts one by one, so that those of a corpus need not be there all at once. */
export interface Packing {
  add(text: string): void;
  /** All that were added. */
  packed(): Packed;
}

export function packing(): Packing {
  let units = new Uint16Array(1024);
  let starts = new Uint32Array(64);
  let [count, length] = [0, 0];
  return {
    add(text) {
      if (length + text.length > units.length) units = grown(units, new Uint16Array(2 * (length + text.length)));
      for (let at = 0; at < text.length; at++) units[length++] = text.charCodeAt(at);
      count += 1;
      if (count === starts.length) starts = grown(starts, new Uint32Array(2 * count));
      starts[count] = length;
    },
    packed: () => ({ count, units: units.slice(0, length), starts: starts.slice(0, count + 1) }),
  };
}

function grown<Numbers extends Uint16Array | Uint32Array>(from: Numbers, into: Numbers): Numbers {
  into.set(from);
  return into;
}

export function pack(texts: Iterable<string>): Packed {
  const { add, packed } = packing();
  for (const text of texts) add(text);
  return packed();
}

/** The text with this number; '' where there is none. */
export function unpack({ units, starts }: Packed, index: number): string {
  return String.fromCharCode(...units.subarray(starts[index], starts[index + 1]));
}

export function lengthOf({ starts }: Packed, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0);
}

export function beginsWith({ units, starts }: Packed, index: number, beginning: string): boolean {
  const start = starts[index] ?? 0;
  if (beginning.length > (starts[index + 1] ?? 0) - start) return false;
  for (let at = 0; at < beginning.length; at++) if (units[start + at] !== beginning.charCodeAt(at)) return false;
  return true;
}
