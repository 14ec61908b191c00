import type { Header } from '../answer/headers.ts';
import { text } from '../store.ts';
import { AddressLink } from './AddressLink.tsx';

/** The headers that a caller acts on. */
export function Headers({ headers }: { headers: readonly Header[] }) {
  return (
    <details class="headers">
      <summary>
        {text.value.headers} <small>{headers.map(([name]) => name).join(', ')}</small>
      </summary>
      <dl>
        {headers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value.startsWith('/') ? <AddressLink address={value} /> : <code>{value}</code>}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
