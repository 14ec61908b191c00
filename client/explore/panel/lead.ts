import type { Told } from '../api.ts';
import type { Known } from '../graph/facts.ts';

/** What is said of a thing that tells most of it, the first that there is. */
const telling = ['said', 'text', 'value', 'status', 'scheme', 'holder', 'date', 'number', 'name', 'label'];
/** Quotes beyond which they are too many to read in a panel. */
const most = 8;

/**
 * The evidence that is shown first of a thing: of a region that of its adoption; else of what tells most of it; else of the
 * surest relation to it.
 */
export function leadOf(told: Told | undefined, adoption: readonly string[], known: Known | undefined): string[] {
  const said = telling.flatMap((name) => told?.attributes.filter((one) => one.name === name) ?? []);
  const own = said.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence));
  const links = [...(known?.links ?? [])].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const lists = [adoption, own, links.flatMap(({ evidence }) => evidence)];
  return [...new Set(lists.find((list) => list.length > 0) ?? [])].slice(0, most);
}
