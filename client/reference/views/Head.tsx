import { operation } from '../store.ts';
import { Said } from './Said.tsx';

/** What the operation answers, its method and address. */
export function Head() {
  const one = operation.value;
  if (!one) return null;
  return (
    <header class="op-head">
      <p class="crumb">
        <Said words={one.tag} />
      </p>
      <h1>
        <Said words={one.summary} />
      </h1>
      {one.description && (
        <p>
          <Said words={one.description} />
        </p>
      )}
      <p class="at">
        <code>
          <b>{one.method}</b> {one.path}
        </code>
      </p>
    </header>
  );
}
