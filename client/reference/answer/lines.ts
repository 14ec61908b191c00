import { encoded } from '../encoding.ts';

/** A piece of a line of JSON. */
export interface Piece {
  kind: 'key' | 'text' | 'word' | 'sign';
  text: string;
  /** The address that the text is, or that has what it names. */
  href?: string;
}

export interface Line {
  indent: number;
  pieces: Piece[];
}

/** What fits on one line stands on one line. */
const widest = 92;

/** An address of evidence: source, first and last character. */
const reference = /^src-[\w-]+:\d+-\d+$/;

/** JSON as lines to read: what is short stays together, evidence and addresses of the service are links. */
export function linesOf(value: unknown): Line[] {
  return lines(value, 0, [], false);
}

function lines(value: unknown, indent: number, before: Piece[], comma: boolean): Line[] {
  const after = comma ? [sign(',')] : [];
  const items = itemsOf(value);
  if (items === null || items.length === 0 || fits(value, indent, before))
    return [{ indent, pieces: [...before, ...inline(value), ...after] }];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const inner = items.flatMap(([name, one], index) =>
    lines(one, indent + 1, name === null ? [] : keyed(name), index < items.length - 1),
  );
  return [{ indent, pieces: [...before, sign(open)] }, ...inner, { indent, pieces: [sign(close), ...after] }];
}

type Item = readonly [name: string | null, value: unknown];

function itemsOf(value: unknown): Item[] | null {
  if (Array.isArray(value)) return value.map((one) => [null, one]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : null;
}

/** Chinese signs are twice as wide. */
const width = (text: string) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);

function fits(value: unknown, indent: number, before: readonly Piece[]): boolean {
  const own = JSON.stringify(value);
  return indent > 0 && own.length <= widest && width(own) + indent * 2 + before.length * 4 <= widest;
}

function inline(value: unknown): Piece[] {
  const items = itemsOf(value);
  if (items === null) return [scalar(value)];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const inner = items.flatMap(([name, one], index) => [
    ...(index > 0 ? [sign(', ')] : []),
    ...(name === null ? [] : keyed(name)),
    ...inline(one),
  ]);
  return items.length === 0 ? [sign(open.trim() + close.trim())] : [sign(open), ...inner, sign(close)];
}

const sign = (text: string): Piece => ({ kind: 'sign', text });
const keyed = (name: string): Piece[] => [{ kind: 'key', text: JSON.stringify(name) }, sign(': ')];

function scalar(value: unknown): Piece {
  if (typeof value !== 'string') return { kind: 'word', text: JSON.stringify(value) };
  const text = JSON.stringify(value);
  const href = hrefOf(value);
  return href === null ? { kind: 'text', text } : { kind: 'text', text, href };
}

function hrefOf(text: string): string | null {
  if (reference.test(text)) return `/api/v1/evidence/${encoded(text)}`;
  return /^\/api\/[^\s{}]+$/.test(text) ? text : null;
}
