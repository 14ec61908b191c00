import { text, view } from '../store.ts';
import type { Part } from './notes.ts';
import { Said } from './References.tsx';
import type { Dossier } from './shape.ts';

/** What speaks against it, in plain sight. */
export function Counter({ dossier, notes }: Part) {
  const t = text.value.dossier;
  return (
    <section class="con" aria-labelledby="counter">
      <h2 id="counter" class="lab">
        {t.counter}
      </h2>
      {dossier.counterEvidence.length === 0 && <p class="lack">{t.counterNone}</p>}
      <ul class="con-l">
        {dossier.counterEvidence.map((one) => (
          <li key={one.id} data-counter={one.kind}>
            <p>{one[view.value.lang]}</p>
            <Said quotes={one.quotes} dossier={dossier} notes={notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the data do not hold and the verdict would need. */
export function Missing({ dossier: { missing } }: { dossier: Dossier }) {
  const t = text.value.dossier;
  return (
    <section class="gaps" aria-labelledby="missing">
      <h2 id="missing" class="lab">
        {t.missing}
      </h2>
      {missing.length === 0 && <p class="lack">{t.missingNone}</p>}
      <ul class="con-l">
        {missing.map((one) => (
          <li key={one.id}>{one[view.value.lang]}</li>
        ))}
      </ul>
    </section>
  );
}

/** What models of diffusion make of the order of all policies, or that they cannot say anything yet. */
export function Models({ dossier: { models } }: { dossier: Dossier }) {
  const { answer, rows, agree, order } = models;
  const t = text.value.dossier;
  return (
    <section aria-labelledby="models">
      <h2 id="models" class="lab">
        {t.models}
      </h2>
      <p class="lack">{t.modelsAnswer[answer]}</p>
      {answer === 'ranking' && agree !== null && <p class="lack">{agree ? t.modelsAgree : t.modelsDiffer}</p>}
      <dl class="mod">
        {rows.map(({ model, rank, of, grade }) => (
          <div key={model}>
            <dt>{t.modelNames[model] ?? model}</dt>
            <dd>
              {t.rank(rank, of)} {grade === null ? '' : t.grades[grade]}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t.pairOrder}</dt>
          <dd>{t.pairOrderCounts(order)}</dd>
        </div>
      </dl>
    </section>
  );
}
