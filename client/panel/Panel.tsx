import { useRef } from 'preact/hooks';
import { picked, stated, text, view } from '../store.ts';
import { List } from './List.tsx';
import { Region } from './Region.tsx';
import { Start } from './Start.tsx';
import { Tie } from './Tie.tsx';
import { useKeptPlace } from './useKeptPlace.ts';

/** Beside the picture: what is picked, and the words that prove it; below, the lists. */
export function Panel() {
  const panel = useRef<HTMLElement>(null);
  const { region, tie } = view.value;
  const { selectedTie, selected, whatIsIt, goneTie } = text.value;
  const gone = tie !== null && !picked.value && stated.value.state === 'ready';
  useKeptPlace(panel, `${region} ${tie}`);
  return (
    <aside ref={panel} class="panel" aria-label={picked.value ? selectedTie : region === null ? whatIsIt : selected}>
      {gone && <p class="gone">{goneTie}</p>}
      <Subject />
      <List />
    </aside>
  );
}

function Subject() {
  const { region, tie } = view.value;
  if (tie !== null && picked.value) return <Tie key={tie} tie={picked.value} />;
  if (region !== null) return <Region key={region} id={region} />;
  return <Start />;
}
