import { Search } from './Search.tsx';
import { begin } from './state/changes.ts';
import { go } from './store.ts';
import { words } from './words.ts';

/** Things that the catalogue's own questions take as examples. */
const examples = [
  { id: '330000', label: '浙江省' },
  { id: '360000', label: '江西省' },
  { id: 'policy:链长制', label: '链长制' },
];

/** An empty board: where to begin. */
export function Start() {
  const t = words.value;
  return (
    <main id="main" class="explore-start" tabIndex={-1}>
      <h1>{t.start}</h1>
      <p>{t.startHint}</p>
      <Search eager />
      <h2>{t.startWith}</h2>
      <ul>
        {examples.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="btn" lang="zh" onClick={() => go(begin(id))}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
