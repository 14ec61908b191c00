import type { Operation } from '../contract/operations.ts';
import { text } from '../store.ts';
import { AddressLink } from './AddressLink.tsx';

/** How a request can end: every status, with what it means. */
export function Outcomes({ operation }: { operation: Operation }) {
  const t = text.value;
  return (
    <>
      <h2 class="lab">{t.outcomes}</h2>
      <dl class="outcomes">
        {operation.outcomes.map(({ status, description }) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>{t.statuses[status] ?? description}</dd>
          </div>
        ))}
      </dl>
      <p class="help">
        <AddressLink address="/api/problems">{t.problemList}</AddressLink>
      </p>
    </>
  );
}
