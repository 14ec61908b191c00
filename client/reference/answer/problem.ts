import * as z from 'zod/mini';

const Texts = z.optional(z.array(z.string()));

/** Problem details (RFC 9457) with the members that say what to do. */
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  parameter: z.optional(z.string()),
  allowed: Texts,
  nearest: Texts,
  candidates: z.optional(z.array(z.object({ id: z.string(), kind: z.string(), label: z.string() }))),
  example: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

export function problemIn(value: unknown): Problem | null {
  return z.safeParse(Problem, value).data ?? null;
}

/** A value that would do in place of the one that was refused. */
export interface Remedy {
  value: string;
  label: string;
}

/** What a problem offers for its parameter, nearest first. */
export function remediesOf({ nearest = [], candidates = [], allowed = [] }: Problem): Remedy[] {
  const named = candidates.map(({ id, label, kind }) => ({ value: id, label: `${label} (${kind})` }));
  const plain = [...nearest, ...allowed.filter((one) => !nearest.includes(one))].map((value) => ({ value, label: value }));
  return [...named, ...plain];
}
