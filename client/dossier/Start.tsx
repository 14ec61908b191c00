import { waysOf } from '../core/tie.ts';
import { openDossier } from '../core/view.ts';
import { TieSample } from '../map/TieSample.tsx';
import { fullName } from '../panel/names.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { text, ties } from '../store.ts';

/** No pair yet: what a dossier answers, and those pairs that sources write of. */
export function Start() {
  const t = text.value.dossier;
  const pairs = new Map(
    ties.value.map((tie) => {
      const { source, target } = waysOf(tie);
      return [`${source.id} ${target.id}`, { tie, source, target }];
    }),
  );
  return (
    <section class="sh-e">
      <h1>{t.choose}</h1>
      <p class="lack">{t.chooseHint}</p>
      {pairs.size > 0 && <h2 class="lab">{t.told}</h2>}
      <ul>
        {[...pairs].sort(byEnds).map(([id, { tie, source, target }]) => (
          <li key={id}>
            <PageLink change={openDossier(source.id, target.id)}>
              <TieSample kind={tie.kind} /> {fullName(source.id)} → {fullName(target.id)}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const byEnds = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
