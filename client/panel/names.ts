import { nation, tileOf } from '../map/tiles.ts';
import { nameOf } from '../map/words.ts';
import { byId, ends, text, view } from '../store.ts';

/** What a region is called where there is room: in Chinese as the sources do, in English the province's name. */
export function fullName(id: string): string {
  const { lang } = view.value;
  const tile = tileOf.get(id);
  if (id === nation.id) return text.value.nation[1];
  if (lang === 'en' && tile) return nameOf(tile, lang);
  return byId.value.get(id)?.label ?? ends.value.get(id)?.label ?? tile?.zh ?? id;
}

/** What a thing of an answer is called: it brings its own name, also where the map has no row for it. */
export function thingName({ id, label }: { id: string; label: string }): string {
  const own = view.value.lang === 'zh' && label !== id;
  return id === nation.id || (tileOf.has(id) && !own) ? fullName(id) : label;
}

/** The same in a column: 浙江, Zhejiang; a city's own name. */
export function shortName(id: string): string {
  const tile = tileOf.get(id);
  if (id === nation.id) return text.value.nationShort;
  return tile ? nameOf(tile, view.value.lang) : fullName(id);
}
