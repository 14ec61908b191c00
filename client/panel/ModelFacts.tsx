import type { Inference } from '../core/tie.ts';
import { text } from '../store.ts';

/** What stands in place of a quote where a model infers a tie: which one, how sure, and how many agree. */
export function ModelFacts({ inference: { model, order, stability, grade, agree } }: { inference: Inference }) {
  const t = text.value.spread;
  const { modelNames, grades } = text.value.dossier;
  return (
    <>
      <p class="noq">{t.inferredText(modelNames[model] ?? model)}</p>
      <dl class="facts">
        <div>
          <dt>{t.tieOrder}</dt>
          <dd class="w">{order}</dd>
          <dd class="s">{t.agree(agree.length)}</dd>
        </div>
        {stability !== null && (
          <div>
            <dt>{t.tieStability}</dt>
            <dd class="w">{stability}</dd>
            <dd class="s">{t.tieStabilityHint}</dd>
          </div>
        )}
        {grade !== null && (
          <div>
            <dt>{t.tieGradeTitle}</dt>
            <dd class="w">{grades[grade]}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
