import type { Anchor } from '../core/anchor.ts';

/** What the data say now at an anchor's address; null: no source has such characters. */
export type Found = { quote: string; statements: readonly string[] } | null;

/**
 * `kept`: the words stand there, and statements rest on them as before, but for `lost`;
 * `unread`: the words stand there, and none of the statements does any more; `gone`: other words stand there, or none.
 */
export type Standing = { is: 'kept'; lost: number } | { is: 'unread' | 'gone' };

/** How an anchor stands in the data that are there now. */
export function standingOf({ quote, statements }: Anchor, found: Found): Standing {
  if (found === null || found.quote !== quote) return { is: 'gone' };
  const lost = statements.filter((id) => !found.statements.includes(id)).length;
  return lost > 0 && lost === statements.length ? { is: 'unread' } : { is: 'kept', lost };
}

/** A quote that was noted before its statements were read gets them from what the data say. */
export function completed<T extends Anchor>(anchor: T, found: Found | undefined): T {
  if (anchor.statements.length > 0 || !found || found.quote !== anchor.quote) return anchor;
  return { ...anchor, statements: [...found.statements] };
}
