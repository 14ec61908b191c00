import { openDossier, swapEnds } from '../core/view.ts';
import { fullName } from '../panel/names.ts';
import { PolicyChoice } from '../shell/PolicyChoice.tsx';
import { act, adopters, ends, text, view } from '../store.ts';

/** The two ends of the dossier, each to be chosen, and the button that swaps them. It stays while the sheet below changes. */
export function Ends() {
  const t = text.value.dossier;
  const { from, to } = view.value;
  return (
    <fieldset class="dos-n" aria-label={t.ends}>
      <End which={t.model} id={from} choose={(id) => act(openDossier(id, id === to ? from : to))} />
      <button type="button" class="btn" aria-label={t.swap} title={t.swap} onClick={() => act(swapEnds)}>
        ⇄
      </button>
      <End which={t.follower} id={to} choose={(id) => act(openDossier(id === from ? to : from, id))} />
      <PolicyChoice />
      <span class="hint">{t.hint}</span>
    </fieldset>
  );
}

interface EndProps {
  which: string;
  id: string | null;
  choose: (id: string) => void;
}

function End({ which, id, choose }: EndProps) {
  const all = new Set([...adopters.value.map((one) => one.id), ...ends.value.keys(), ...(id === null ? [] : [id])]);
  return (
    <label>
      <span>{which}</span>
      <select class="btn" value={id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        {id === null && <option value="">{text.value.dossier.none}</option>}
        {[...all].sort().map((one) => (
          <option key={one} value={one}>
            {fullName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
