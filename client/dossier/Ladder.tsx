import { thingName } from '../panel/names.ts';
import { text, view } from '../store.ts';
import { Rung } from './Rung.tsx';
import { type Dossier, rungs } from './shape.ts';

/** The verdict among all that it could have been, and the rule that gave it, in words. */
export function Ladder({ dossier: { verdict, from, to } }: { dossier: Dossier }) {
  const t = text.value.dossier;
  return (
    <section class="sh-l" aria-labelledby="ladder">
      <h2 id="ladder" class="lab">
        {t.ladder}
      </h2>
      <ol class="ladder">
        {rungs.map((rung) => (
          <li key={rung} aria-current={rung === verdict.rung ? 'true' : undefined}>
            <Rung name={rung} />
            <span>{t.rungs[rung]}</span>
          </li>
        ))}
      </ol>
      <p class="rule">
        <b>{t.rule}</b> {verdict.rule[view.value.lang]}
      </p>
      <p class="rule">
        {t.who(thingName(from), thingName(to))} {t.judged}
      </p>
    </section>
  );
}
