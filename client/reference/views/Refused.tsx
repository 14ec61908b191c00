import { type Problem, type Remedy, remediesOf } from '../answer/problem.ts';
import { keyOf } from '../request/key.ts';
import { fill, operation, run, text } from '../store.ts';
import { AddressLink } from './AddressLink.tsx';

/** Remedies that are shown: some lists of allowed values are long. */
const most = 12;

/** Why a request was refused, and what would do instead, to press. */
export function Refused({ problem }: { problem: Problem }) {
  const t = text.value;
  const remedies = remediesOf(problem);
  const parameter = operation.value?.parameters.find(({ name }) => name === problem.parameter);
  const use = ({ value }: Remedy) => {
    if (!parameter) return;
    fill((before) => ({ ...before, values: { ...before.values, [keyOf(parameter)]: [value] } }));
    void run();
  };
  return (
    <div class="refused">
      <p>
        <b>{problem.title}</b>
      </p>
      {problem.detail && <p lang="en">{problem.detail}</p>}
      {remedies.length > 0 && (
        <p class="remedies">
          {t.didYouMean}{' '}
          {remedies.slice(0, most).map((one) =>
            parameter ? (
              <button key={one.value} type="button" class="btn small" title={t.tryInstead(one.value)} onClick={() => use(one)}>
                {one.label}
              </button>
            ) : (
              <code key={one.value}>{one.label}</code>
            ),
          )}
          {remedies.length > most && <small>{t.others(remedies.length - most)}</small>}
        </p>
      )}
      {problem.example !== undefined && (
        <p>
          {t.works} <AddressLink address={problem.example} />
        </p>
      )}
    </div>
  );
}
