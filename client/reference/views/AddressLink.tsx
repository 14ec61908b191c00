import type { ComponentChildren } from 'preact';
import { readable } from '../encoding.ts';
import { follow } from '../store.ts';
import { isPlain } from './follows.ts';

/** An address of the service: a plain press asks it on this page, any other opens it. */
export function AddressLink({
  address,
  children,
  class: style,
}: {
  address: string;
  children?: ComponentChildren;
  class?: string;
}) {
  const press = (event: MouseEvent) => {
    if (isPlain(event) && follow(address)) event.preventDefault();
  };
  return (
    <a class={style ?? 'address'} href={address} onClick={press}>
      {children ?? readable(address)}
    </a>
  );
}
