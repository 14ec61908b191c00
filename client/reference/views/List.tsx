import { useEffect, useRef } from 'preact/hooks';
import { walkRows } from '../../shell/roving.ts';
import { grouped } from '../contract/find.ts';
import { filter, found, operations, place, text } from '../store.ts';
import { Item } from './Item.tsx';
import { Said } from './Said.tsx';

/** Every operation by what it is about, and a box that narrows them. Arrows walk through the rows, from the box as well. */
export function List() {
  const t = text.value;
  const list = useRef<HTMLElement>(null);
  const { operation: id } = place.value;
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const type = (value: string) => {
    filter.value = value;
  };
  return (
    // Only keys that type nothing: letters belong to the box.
    <nav ref={list} class="list" aria-label={t.list} onKeyDown={(event) => event.key.length > 1 && walkRows(event)}>
      <div class="narrow">
        <input
          type="search"
          aria-label={t.filter}
          placeholder={t.filter}
          value={filter.value}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="n" role="status">
          {t.counted(found.value.length, operations.value.length)}
        </p>
      </div>
      {grouped(found.value).map(({ tag, operations: own }) => (
        <section key={tag}>
          <h2>
            <Said words={tag} /> <small>{own.length}</small>
          </h2>
          <ul>
            {own.map((one) => (
              <Item key={one.id} operation={one} />
            ))}
          </ul>
        </section>
      ))}
      {found.value.length === 0 && (
        <p class="lack">
          {t.noneFound}{' '}
          <button type="button" class="btn" onClick={() => type('')}>
            {t.clear}
          </button>
        </p>
      )}
    </nav>
  );
}
