import { lagText } from '../core/lag.ts';
import { sayDate } from '../core/words.ts';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { text, view } from '../store.ts';
import { againstFirst } from './finding.ts';
import type { Cell, Item, Row } from './row.ts';
import type { Comparison, Timing } from './shapes.ts';

export const nameOfRow = ({ name }: Row): string =>
  'word' in name ? (words.value.rows[name.word] ?? name.word) : name[view.value.lang];

export const isDated = ({ is }: Item): boolean => is === 'date' || is === 'other date' || is === 'later';

/** What an item says: a date with its doubt, else the words of the data. */
export const wordsOf = (item: Item): string => (isDated(item) ? sayDate(item.words, text.value) : item.words);

/** `7–8`, without the minus where the order says already that it was earlier. */
function monthsText({ least, most }: { least: number; most: number }): string {
  return most < 0 ? lagText({ least: -most, most: -least }) : lagText({ least, most });
}

/** How long after the yardstick, by the dates that stand and by those that other sources give. */
export function lagWords({ order, lags }: Timing): string {
  const t = words.value;
  if (lags.length === 0) return order === 'unknown' ? t.noLag : t.lags[order]('').trim();
  const said = [...new Set(lags.map(({ months }) => monthsText(months)))];
  const [first = '', ...others] = said;
  const notes = [others.length > 0 ? t.otherLags(others.join(' / ')) : '', lags.some(({ ofPlan }) => ofPlan) ? t.ofPlan : ''];
  return [t.lags[order](t.months(first)).trim(), ...notes].filter(Boolean).join(text.value.comma);
}

/** A cell in one line, for the table and for those who hear it. */
export function cellWords({ items, silence, timing, judgement }: Cell): string {
  const t = words.value;
  if (timing) return lagWords(timing);
  if (items.length > 0)
    return items.map((item) => `${item.is === 'near' ? '≈ ' : item.is === 'other date' ? '◇ ' : ''}${wordsOf(item)}`).join('；');
  if (judgement === 'dropped') return t.dropped;
  return silence ? t.silences[silence] : '';
}

/** What the comparison comes to, in a sentence that claims no more than the dates do. */
export function findingWords(comparison: Comparison): string {
  const t = words.value;
  const [first] = comparison.regions;
  if (!first) return '';
  const others = againstFirst(comparison).map(({ order, months, told, ...region }) => {
    const name = thingName(region);
    if (!told) return t.untoldRegion(name);
    return t.after[order](name, months ? t.months(monthsText(months)) : '');
  });
  return t.finding(thingName(first), others);
}

/** How a cell stands to the yardstick; what the yardstick itself leaves out is no judgement of the other. */
export function judgementWords({ judgement, items }: Cell, yardstick: boolean): string {
  const t = words.value;
  if (!judgement) return '';
  if (yardstick) return judgement === 'told' ? t.yardstick : '';
  return judgement === 'not mentioned' && items.length > 0 ? t.notOfFirst : t.judgements[judgement];
}
