import { writeLink } from '../core/permalink.ts';
import { firstView, toggleTable } from '../core/view.ts';
import { dayOf } from '../dossier/citation.ts';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { useCopy } from '../shell/useCopy.ts';
import { act, view } from '../store.ts';
import { addressOf } from './api.ts';
import { compare } from './asked.ts';
import type { Comparison } from './shapes.ts';

interface Props {
  comparison: Comparison;
  finding: string;
  dataset: string;
}

/** The table, the answer itself, the citation and the paper. */
export function Actions({ comparison: { regions, policy }, finding, dataset }: Props) {
  const t = words.value;
  const { table, lang } = view.value;
  const [outcome, copy] = useCopy();
  const ids = regions.map(({ id }) => id);
  const query = writeLink({ ...compare(ids)(firstView), lang });
  const citation = t.citation({
    regions: regions.map((one) => thingName(one)),
    policy: policy.label,
    finding,
    dataset,
    address: `${location.origin}${location.pathname}?${query}&policy=${encodeURIComponent(policy.label)}`,
    day: dayOf(new Date()),
  });
  return (
    <div class="acts">
      <p class="btns">
        <button type="button" class="btn" aria-pressed={table} onClick={() => act(toggleTable)}>
          {table ? t.openMatrix : t.openTable} <kbd>T</kbd>
        </button>
        <a class="btn" href={addressOf(ids, policy.id)} download="comparison.json" title={t.saveTitle}>
          {t.save}
        </a>
        <button type="button" class="btn" aria-keyshortcuts="C" onClick={() => copy(citation)}>
          {t.cite} <kbd>C</kbd>
        </button>
        <button type="button" class="btn p" aria-keyshortcuts="P" onClick={() => print()}>
          {t.print} <kbd>P</kbd>
        </button>
      </p>
      <p class="cited" role="status">
        {outcome && <b>{t[outcome]}</b>}
        <span class={outcome ? '' : 'in-print'}>{citation}</span>
      </p>
    </div>
  );
}
