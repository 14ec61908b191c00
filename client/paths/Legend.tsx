import { words } from '../locales/paths/index.ts';
import { toggled } from './asked.ts';

interface Chosen {
  only: readonly string[];
  not: readonly string[];
}

interface Props extends Chosen {
  title: string;
  /** What the paths are made of, with how often. */
  counts: ReadonlyMap<string, number>;
  word: (name: string) => string;
  set: (next: Chosen) => void;
}

/** What the paths are made of, which is their filter: each kind is left out by a press, or made the only one. */
export function Legend({ title, counts, word, only, not, set }: Props) {
  const t = words.value;
  const names = [...new Set([...counts.keys(), ...not, ...only])].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (names.length === 0) return null;
  return (
    <div class="lgd">
      <h2>
        {title} <small>{only.length > 0 ? t.onlyOff(only.map(word).join(' / ')) : t.legendHint}</small>
      </h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              data-name={name}
              aria-pressed={!not.includes(name)}
              onClick={() => set({ only: only.filter((one) => one !== name), not: toggled(not, name) })}
            >
              {word(name)} <b>{counts.get(name) ?? 0}</b>
            </button>
            {(only.length !== 1 || only[0] !== name) && !not.includes(name) && (
              <button
                type="button"
                class="lgd-o"
                aria-label={t.onlyThis(word(name))}
                onClick={() => set({ only: [name], not: [] })}
              >
                {t.only}
              </button>
            )}
          </li>
        ))}
        {only.length > 0 && (
          <li>
            <button type="button" class="lgd-o" onClick={() => set({ only: [], not })}>
              {t.anyAgain}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
