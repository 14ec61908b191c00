import { modelsOf } from '../core/spread.ts';
import { chooseModel } from '../core/view.ts';
import { act, spread, text, view } from '../store.ts';

/** The model of diffusion whose ties are drawn. One that cannot answer stands in the list, with the service's reason. */
export function ModelChoice() {
  const t = text.value.spread;
  const names = text.value.dossier.modelNames;
  const { model } = view.value;
  const answer = spread.value.value?.spread;
  if (!answer) return null;
  const { answer: found, missing, policies } = answer.inference;
  const reason = missing ?? undefined;
  return (
    <section>
      <h2>{t.model}</h2>
      <div class="ck">
        <label>
          <input type="radio" name="model" checked={model === null} onChange={() => act(chooseModel(null))} />
          {t.noModel}
        </label>
        {modelsOf(answer).map(({ name, reading, ties }) => (
          <label key={name} class={reading ? '' : 'no'} title={reading ? undefined : reason}>
            <input
              type="radio"
              name="model"
              checked={model === name}
              disabled={!reading}
              onChange={() => act(chooseModel(name))}
            />
            {names[name] ?? name} <span class="n">{reading ? t.modelTies(ties) : t.cannot}</span>
          </label>
        ))}
      </div>
      <p class="why">
        {t.modelAnswers[found]}
        {t.policiesCompared(policies)}
      </p>
      {missing && (
        <details class="why">
          <summary>{t.reason}</summary>
          <p lang="en">{missing}</p>
        </details>
      )}
    </section>
  );
}
