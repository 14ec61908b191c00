/** Something in the graph that cannot be, or does not follow from its statements. */
export interface Finding {
  /** What it is wrong about: a line of this is `statement 1f2e…: …`. */
  of: 'source' | 'statement' | 'node' | 'relation';
  id: string;
  message: string;
}

export const lineOf = ({ of, id, message }: Finding): string => `${of} ${id}: ${message}`;

/** A value as a finding shows it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
