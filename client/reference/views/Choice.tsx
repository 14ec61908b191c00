import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { operation, place, text } from '../store.ts';
import { List } from './List.tsx';
import { Said } from './Said.tsx';

/** The list of operations: beside what is tried, or on a phone above it and folded once one is chosen. */
export function Choice() {
  const open = useSignal(place.value.operation === null);
  const { operation: id } = place.value;
  useEffect(() => {
    open.value = id === null;
  }, [id]);
  const one = operation.value;
  return (
    <aside class={open.value ? 'choice is-open' : 'choice'} aria-label={text.value.list}>
      <button
        type="button"
        class="unfold"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span>{text.value.choose}</span>
        <small>{one && <Said words={one.summary} />}</small>
      </button>
      <List />
    </aside>
  );
}
