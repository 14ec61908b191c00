import { useRef } from 'preact/hooks';
import { useKeptPlace } from '../../panel/useKeptPlace.ts';
import { facts, shown, state } from '../store.ts';
import { words } from '../words.ts';
import { LinkSubject } from './LinkSubject.tsx';
import { Several } from './Several.tsx';
import { ThingSubject } from './ThingSubject.tsx';

/** Beside the picture: what is selected, the words that prove it first. */
export function Panel() {
  const panel = useRef<HTMLElement>(null);
  const { chosen, link: picked } = state.value;
  const t = words.value;
  useKeptPlace(panel, `${picked} ${chosen.join(' ')}`);
  const link = shown.value.links.find(({ id }) => id === picked);
  const [first] = chosen;
  const thing = first === undefined ? undefined : facts.value.things.get(first);
  return (
    <aside ref={panel} class="panel" aria-label={t.chosen(link ? 1 : chosen.length)}>
      {link && <LinkSubject key={link.id} link={link} />}
      {!link && chosen.length > 1 && <Several ids={chosen} />}
      {!link && chosen.length === 1 && thing && <ThingSubject key={thing.id} thing={thing} />}
      {!link && !thing && (
        <section class="hero">
          <p>{t.nothingChosen}</p>
        </section>
      )}
    </aside>
  );
}
