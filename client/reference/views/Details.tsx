import { success } from '../contract/operations.ts';
import { operation, text } from '../store.ts';
import { Outcomes } from './Outcomes.tsx';
import { Tree } from './Tree.tsx';

/** What the contract says of an operation beyond its parameters: the shapes of what goes and comes, and how it can end. */
export function Details() {
  const t = text.value;
  const one = operation.value;
  if (!one) return null;
  const sent = one.bodies.filter(({ schema }) => schema !== undefined);
  const come = success(one)?.kinds ?? [];
  return (
    <section class="details">
      {sent.length > 0 && <h2 class="lab">{t.schemaSend}</h2>}
      {sent.map((kind) => (
        <Tree key={kind.media} kind={kind} />
      ))}
      {come.length > 0 && <h2 class="lab">{t.schema}</h2>}
      {come.map((kind) => (
        <Tree key={kind.media} kind={kind} />
      ))}
      <Outcomes operation={one} />
    </section>
  );
}
