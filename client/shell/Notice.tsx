import type { Problem } from '../core/load.ts';
import { text } from '../store.ts';

/** What failed, in words; the problem's stable type; a way to try again. */
export function Notice({ problem, retry, kept = false }: { problem: Problem; retry: () => void; kept?: boolean }) {
  const { errorTitle, errors, errorKept, retry: again } = text.value;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{errorTitle}</b> {errors[problem.type] ?? problem.title}
        {kept && ` ${errorKept}`}
      </p>
      <p class="what">
        <code>{problem.type}</code> {problem.detail}
      </p>
      <button type="button" class="btn" onClick={retry}>
        {again}
      </button>
    </div>
  );
}
