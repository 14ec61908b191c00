import { writeLink } from '../core/permalink.ts';
import { firstView } from '../core/view.ts';
import { dayOf } from '../dossier/citation.ts';
import { words } from '../locales/paths/index.ts';
import { thingName } from '../panel/names.ts';
import { useCopy } from '../shell/useCopy.ts';
import { view } from '../store.ts';
import type { Found } from './shapes.ts';

/** The citation of a path, in words that can be selected and that the printed page keeps; copied by a press. */
export function Cite({ found, index, picked }: { found: Found; index: number; picked: boolean }) {
  const t = words.value;
  const { lang, own } = view.value;
  const [outcome, copy] = useCopy();
  const { from, to, dataset } = found.meta;
  const query = writeLink({ ...firstView, page: 'paths', lang, own: { ...own, pick: index === 0 ? '' : String(index) } });
  const citation = t.citation({
    path: t.pathName(t.letter(index)),
    from: thingName(from),
    to: thingName(to),
    sentence: found.data[index]?.sentence[lang] ?? '',
    dataset,
    address: `${location.origin}${location.pathname}?${query}`,
    day: dayOf(new Date()),
  });
  return (
    <>
      <button type="button" aria-keyshortcuts={picked ? 'C' : undefined} onClick={() => copy(citation)}>
        {t.cite} {picked && <kbd>C</kbd>}
      </button>
      <p class="cited" role="status">
        {outcome && <b>{t[outcome]}</b>}
        <span class={outcome ? '' : 'in-print'}>{citation}</span>
      </p>
    </>
  );
}
