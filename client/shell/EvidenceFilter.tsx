import { isProven } from '../core/adopter.ts';
import { passes } from '../core/sieve.ts';
import { demand, leastPieces, leastSure } from '../core/view.ts';
import { act, allTies, known, rows, sieve, text, view } from '../store.ts';

/** The least evidence that is asked for; each step says what it leaves before it is taken. */
export function EvidenceFilter() {
  const t = text.value.spread;
  const { pieces, sure } = view.value;
  const tied = (change: { pieces?: number; sure?: number }) =>
    allTies.value.filter((tie) => passes(tie, { ...sieve.value, ...change })).length;
  return (
    <section>
      <h2 id="least">{t.least}</h2>
      <Choice
        name={t.pieces}
        steps={leastPieces.map((least) => {
          const regions = rows.value.filter(isProven(least)).length;
          const words = t.piecesCount(regions, tied({ pieces: least }));
          return { value: least, label: least === 0 ? t.any : `≥ ${least}`, count: regions, words };
        })}
        value={pieces}
        choose={(value) => act(demand({ pieces: value }))}
      />
      <Choice
        name={t.sure}
        steps={leastSure.map((least) => {
          const count = tied({ sure: least });
          return { value: least, label: t.sureNames[least] ?? `≥ ${least}`, count, words: t.sureCount(count) };
        })}
        value={sure}
        choose={(value) => act(demand({ sure: value }))}
      />
    </section>
  );
}

interface ChoiceProps {
  name: string;
  /** `words` say the count in full. */
  steps: readonly { value: number; label: string; count: number; words: string }[];
  value: number;
  choose(value: number): void;
}

function Choice({ name, steps, value, choose }: ChoiceProps) {
  return (
    <fieldset class="least">
      <legend>{name}</legend>
      <span class="seg">
        {steps.map((step) => (
          <button
            key={step.value}
            type="button"
            title={step.words}
            aria-label={`${step.label} ${step.words}`}
            aria-pressed={step.value === value}
            onClick={() => choose(step.value)}
          >
            {step.label} {known.value && <small>{step.count}</small>}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
