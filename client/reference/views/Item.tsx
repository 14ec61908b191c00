import { writePlace } from '../address.ts';
import type { Operation } from '../contract/operations.ts';
import { go, place } from '../store.ts';
import { follows } from './follows.ts';
import { Said } from './Said.tsx';

/** One operation as a link: what it answers, and where. */
export function Item({ operation: { id, method, path, summary } }: { operation: Operation }) {
  const { lang, operation: current } = place.value;
  return (
    <li>
      <a
        href={writePlace({ lang, operation: id })}
        data-row
        aria-current={id === current ? 'page' : undefined}
        onClick={(event) => follows(event) && go({ operation: id })}
      >
        <span>
          <Said words={summary} />
        </span>
        <code>
          {method !== 'GET' && <b>{method} </b>}
          {path.replace('/api/v1', '')}
        </code>
      </a>
    </li>
  );
}
