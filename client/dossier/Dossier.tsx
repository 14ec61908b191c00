import { useMemo } from 'preact/hooks';
import { fetchDossier } from '../api.ts';
import { thingName } from '../panel/names.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { text, view } from '../store.ts';
import { Ends } from './Ends.tsx';
import { notesOf } from './notes.ts';
import { Sheet } from './Sheet.tsx';
import { Start } from './Start.tsx';

/** 案卷: why one says that a region followed another, and how one knows. */
export function Dossier() {
  const t = text.value.dossier;
  const { from, to, policy } = view.value;
  const asked = from !== null && to !== null;
  const { value, problem, retry } = useLoad(asked ? `${from} ${to} ${policy}` : null, (signal) =>
    fetchDossier(from ?? '', to ?? '', policy, signal),
  );
  const dossier = value?.dossier;
  const notes = useMemo(() => dossier && notesOf(dossier), [dossier]);
  usePageTitle(dossier ? t.pairTitle(thingName(dossier.from), thingName(dossier.to)) : t.title);
  return (
    <div class="dos">
      <Ends />
      <main id="main" tabIndex={-1} aria-busy={asked && !value && !problem}>
        {problem && <Notice problem={problem} retry={retry} />}
        {!asked && <Start />}
        {asked && !value && !problem && (
          <p class="wait" role="status">
            {t.reading}
          </p>
        )}
        {value && notes && <Sheet dossier={value.dossier} notes={notes} dataset={value.dataset} />}
      </main>
    </div>
  );
}
