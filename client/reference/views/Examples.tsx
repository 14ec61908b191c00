import { text } from '../store.ts';
import { AddressLink } from './AddressLink.tsx';

/** Addresses of an operation that work, each of which fills in the form and is asked. One alone is what the form begins with. */
export function Examples({ addresses }: { addresses: readonly string[] }) {
  if (addresses.length < 2) return null;
  return (
    <>
      <h2 class="lab">{text.value.examples}</h2>
      <ul class="examples">
        {addresses.map((address) => (
          <li key={address}>
            <AddressLink address={address} />
          </li>
        ))}
      </ul>
    </>
  );
}
