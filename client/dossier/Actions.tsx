import { openComparison, openPaths } from '../core/view.ts';
import { thingName } from '../panel/names.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { useCopy } from '../shell/useCopy.ts';
import { text, view } from '../store.ts';
import { addressOf, dayOf } from './citation.ts';
import type { Dossier } from './shape.ts';

/** The citation, in words that can be selected and that the printed page keeps; copied and printed by a press. */
export function Actions({ dossier, dataset }: { dossier: Dossier; dataset: string }) {
  const t = text.value.dossier;
  const { from, to, policy, verdict } = dossier;
  const [outcome, copy] = useCopy();
  const base = `${location.origin}${location.pathname}`;
  const citation = t.citation({
    from: thingName(from),
    to: thingName(to),
    policy: policy.label,
    verdict: t.rungs[verdict.rung],
    dataset,
    address: addressOf(base, { from: from.id, to: to.id }, policy.label, view.value.lang),
    day: dayOf(new Date()),
  });
  return (
    <div class="acts">
      <p class="btns">
        <PageLink class="btn" change={openComparison([from.id, to.id])}>
          {t.compare}
        </PageLink>
        <PageLink class="btn" change={openPaths(from.id, to.id)}>
          {t.paths}
        </PageLink>
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
