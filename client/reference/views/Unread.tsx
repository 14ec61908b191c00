import { contract, loadContract, text } from '../store.ts';
import { Token } from './Token.tsx';

/** While the contract is read, and when it cannot be: why, and a way to try again. */
export function Unread() {
  const t = text.value;
  const { problem } = contract.value;
  if (!problem) return <p class="wait">{t.reading}</p>;
  const retry = (event: Event) => {
    event.preventDefault();
    void loadContract();
  };
  return (
    <form class="notice" onSubmit={retry}>
      <p role="alert">
        <b>{t.errorTitle}</b> {t.errors[problem.type] ?? ''}
      </p>
      <p class="what">
        <code>{problem.type}</code> {problem.detail}
      </p>
      {problem.type === 'unauthorized' && <Token needs="always" why={t.errors['unauthorized'] ?? ''} />}
      <button type="submit" class="btn">
        {t.retry}
      </button>
    </form>
  );
}
