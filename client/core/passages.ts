/** One piece of evidence as the service gives it: a quote and the text around it in the same source. */
export interface Proof {
  ref: string;
  quote: string;
  line: number;
  before: string;
  after: string;
  source: { id: string; title: string; date: string | null; standing: string };
  statements: Claim[];
}

/** What a quote is taken to say. */
interface Claim {
  /** Id of the statement. */
  id: string;
  subject: string;
  predicate: string;
  value: string | null;
  qualifiers: Record<string, string | number>;
}

/** A run of a source's text with every quote in it marked; quotes of one passage are shown once, together. */
export interface Passage {
  text: string;
  /** Offsets into `text`, in order, none touching another. */
  marks: [start: number, end: number][];
  line: number;
  source: Proof['source'];
  claims: Claim[];
  /** Address of the first of the quotes in it. */
  ref: string;
  /** Every quote in it, with the ids of the statements that rest on it. */
  quotes: { ref: string; quote: string; line: number; statements: string[] }[];
}

interface Placed {
  from: number;
  to: number;
  text: string;
  marks: [number, number][];
  proofs: Proof[];
}

/** Joins evidence whose surroundings overlap, in the order of the sources' texts. */
export function passagesOf(proofs: readonly Proof[]): Passage[] {
  const placed = proofs.map(place).sort((a, b) => order(a, b));
  const joined: Placed[] = [];
  for (const next of placed) {
    const last = joined.at(-1);
    if (last && sourceOf(last) === sourceOf(next) && next.from < last.to) joined[joined.length - 1] = join(last, next);
    else joined.push(next);
  }
  return joined.map(({ from, text, marks, proofs: own }) => ({
    text,
    marks: union(marks).map(([start, end]) => [start - from, end - from]),
    line: Math.min(...own.map(({ line }) => line)),
    source: (own[0] as Proof).source,
    claims: own.flatMap(({ statements }) => statements),
    ref: (own[0] as Proof).ref,
    quotes: own.map(({ ref, quote, line, statements }) => ({ ref, quote, line, statements: statements.map(({ id }) => id) })),
  }));
}

const sourceOf = ({ proofs }: Placed) => proofs[0]?.source.id ?? '';
const order = (a: Placed, b: Placed) => (sourceOf(a) === sourceOf(b) ? a.from - b.from : sourceOf(a) < sourceOf(b) ? -1 : 1);

/** `source:start-end` tells where the quote stands. A row of a table is a passage of its own: its neighbours say other things. */
function place(proof: Proof): Placed {
  const start = Number(/:(\d+)-\d+$/.exec(proof.ref)?.[1] ?? 0);
  const row = proof.source.standing === 'reference';
  const before = row ? proof.before.slice(proof.before.lastIndexOf('\n') + 1) : proof.before;
  const after = row ? (proof.after.split('\n', 1)[0] ?? '') : proof.after;
  const text = before + proof.quote + after;
  const from = start - before.length;
  return { from, to: from + text.length, text, marks: [[start, start + proof.quote.length]], proofs: [proof] };
}

function join(a: Placed, b: Placed): Placed {
  const text = b.to > a.to ? a.text + b.text.slice(a.to - b.from) : a.text;
  return { from: a.from, to: Math.max(a.to, b.to), text, marks: [...a.marks, ...b.marks], proofs: [...a.proofs, ...b.proofs] };
}

/** Marks that overlap or touch become one. */
function union(marks: readonly [number, number][]): [number, number][] {
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
